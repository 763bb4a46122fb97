import type { IndicatorRecord } from '../indicator/indicator';
import { type IndicatorCondition, indicatorConditions } from '../indicator/indicatorCondition';
import {
  type QuickWinCondition,
  type QuickWinRecords,
  quickWinConditions,
} from '../quick-win/quickWinCondition';
import type { IsoDate } from '../time/calendar';

export type ScorecardConditions = {
  indicators: IndicatorCondition[];
  quickWins: QuickWinCondition[];
};

/** The condition of everything on a scorecard, as it was known on a date. */
export const scorecardConditions = (
  { indicators, quickWins }: { indicators: readonly IndicatorRecord[]; quickWins: QuickWinRecords },
  on: IsoDate,
): ScorecardConditions => ({
  indicators: indicatorConditions(indicators, on),
  quickWins: quickWinConditions(quickWins, on),
});
