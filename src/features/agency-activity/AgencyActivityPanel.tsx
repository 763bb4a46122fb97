import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { unwrap } from '@/api/http/parsePart';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyActivityView } from './AgencyActivityView';
import { selectActivity } from './selectActivity';

type AgencyActivityPanelProps = {
  viewpoint: Viewpoint;
  id: string;
  since: IsoDate | undefined;
  onSince: (since: IsoDate | undefined) => void;
};

/** What the agency did since a day; without worksheets or promises the rest stands. */
export function AgencyActivityPanel({ viewpoint, id, since, onSince }: AgencyActivityPanelProps) {
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const worksheets = useQuery(worksheetsQuery(base, regency)).data;
  const promises = useQuery(promisesQuery(base, regency)).data;
  const model = useMemo(
    () =>
      selectActivity(
        {
          indicators: unwrap(data.indicators),
          quickWins: unwrap(data.quickWins),
          worksheets: worksheets ?? [],
          promises: promises ?? [],
        },
        id,
        { since, on, rules },
      ),
    [data, worksheets, promises, id, since, on, rules],
  );
  return (
    <AgencyActivityView
      model={model}
      onSince={onSince}
      missing={[
        ...(worksheets === undefined ? (['worksheets'] as const) : []),
        ...(promises === undefined ? (['promises'] as const) : []),
      ]}
    />
  );
}
