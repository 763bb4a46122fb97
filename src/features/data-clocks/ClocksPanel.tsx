import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { ClocksView } from './ClocksView';
import { selectExample } from './selectExample';

/** The four times of one figure, told by the newest figure of this very page. */
export function ClocksPanel({ viewpoint: { regency, asOf, on, now } }: { viewpoint: Viewpoint }) {
  const momentOf = useMomentOf();
  const base = useApiBase();
  const { data, dataUpdatedAt } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  return (
    <ClocksView
      example={selectExample(indicatorConditionsOf(data, on))}
      receivedAt={momentOf(dataUpdatedAt)}
      now={now}
    />
  );
}
