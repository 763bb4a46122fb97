import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { sourcedRecords } from '@/domain/agency/sources/dataSources';
import { followedRecords } from '@/domain/indicator/followedRecords';
import type { IsoDate } from '@/domain/time/calendar';

/** Whether any figure known on the day is simulated; a part that broke holds none that is shown. */
export function holdsSimulated(scorecard: Scorecard, on: IsoDate): boolean {
  const { indicators, quickWins, evaluations, programmes } = scorecard;
  const records = sourcedRecords(
    {
      indicators: indicators.ok ? followedRecords(indicators.value, on) : [],
      ...(quickWins.ok ? quickWins.value : { quickWins: [], reports: [] }),
      evaluations: evaluations.ok ? evaluations.value : [],
      programmes: programmes.ok ? programmes.value : [],
    },
    on,
  );
  return records.some(({ source }) => source.simulated);
}
