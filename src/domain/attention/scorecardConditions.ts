import type { IndicatorRecord } from '../indicator/indicator';
import { type IndicatorCondition, indicatorConditions } from '../indicator/indicatorCondition';
import {
  type QuickWinCondition,
  type QuickWinRecords,
  quickWinConditions,
} from '../quick-win/quickWinCondition';
import type { OwnRules } from '../rules/ownRules';
import type { IsoDate } from '../time/calendar';

/** What is followed. */
export type FollowedConditions = {
  indicators: IndicatorCondition[];
  quickWins: QuickWinCondition[];
};

export type ScorecardConditions = FollowedConditions & {
  /** Decide what of them needs attention. */
  rules: OwnRules;
};

/** The condition of everything on a scorecard, as it was known on a date. */
export const scorecardConditions = (
  { indicators, quickWins }: { indicators: readonly IndicatorRecord[]; quickWins: QuickWinRecords },
  on: IsoDate,
  rules: OwnRules,
): ScorecardConditions => ({
  indicators: indicatorConditions(indicators, on),
  quickWins: quickWinConditions(quickWins, on, rules),
  rules,
});
