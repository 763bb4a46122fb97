import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DutyKind } from '@/domain/agency/duties/duty';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyDutiesView } from './AgencyDutiesView';
import { hearingNames } from './hearingNames';
import { selectDuties } from './selectDuties';

type AgencyDutiesPanelProps = {
  viewpoint: Viewpoint;
  id: string;
  /** Unset: every kind. */
  kind: DutyKind | undefined;
  onKind: (kind: DutyKind | undefined) => void;
};

/** All that the agency owes; without worksheets or promises the rest stands. */
export function AgencyDutiesPanel({ viewpoint, id, kind, onKind }: AgencyDutiesPanelProps) {
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const worksheets = useQuery(worksheetsQuery(base, regency)).data;
  const promises = useQuery(promisesQuery(base, regency)).data;
  const editions = useQuery(editionsQuery(base, regency)).data;
  const model = useMemo(
    () =>
      selectDuties(
        {
          indicators: indicatorConditionsOf(data, on),
          quickWins: quickWinConditionsOf(data, { on, rules }),
          worksheets: worksheets ?? [],
          promises: promises ?? [],
        },
        id,
        { on, kind },
      ),
    [data, worksheets, promises, id, on, rules, kind],
  );
  const hearings = useMemo(() => hearingNames(editions ?? [], on), [editions, on]);
  return (
    <AgencyDutiesView
      model={model}
      hearings={hearings}
      kind={kind}
      onKind={onKind}
      rule={rules.reports}
      missing={[
        ...(worksheets === undefined ? (['worksheets'] as const) : []),
        ...(promises === undefined ? (['promises'] as const) : []),
      ]}
    />
  );
}
