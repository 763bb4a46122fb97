import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { instant } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ClocksView } from './ClocksView';
import { selectExample } from './selectExample';

/** The four times of one figure, told by the newest figure of this very page. */
export function ClocksPanel({ viewpoint: { regency, asOf, on, now } }: { viewpoint: Viewpoint }) {
  const base = useApiBase();
  const { data, dataUpdatedAt } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  return (
    <ClocksView
      example={selectExample(indicatorConditionsOf(data, on))}
      receivedAt={instant(new Date(dataUpdatedAt).toISOString())}
      now={now}
    />
  );
}
