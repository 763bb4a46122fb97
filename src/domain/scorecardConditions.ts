import type { IsoDate } from './calendar';
import type { IndicatorRecord } from './indicator';
import { type IndicatorCondition, indicatorCondition } from './indicatorCondition';
import {
  type QuickWinCondition,
  type QuickWinRecords,
  quickWinConditions,
} from './quickWinCondition';

export type ScorecardConditions = {
  indicators: IndicatorCondition[];
  quickWins: QuickWinCondition[];
};

/** The condition of everything on a scorecard, as it was known on a date. */
export const scorecardConditions = (
  { indicators, quickWins }: { indicators: readonly IndicatorRecord[]; quickWins: QuickWinRecords },
  on: IsoDate,
): ScorecardConditions => ({
  indicators: indicators.map((record) => indicatorCondition(record, on)),
  quickWins: quickWinConditions(quickWins, on),
});
