import type { Band } from '../indicator/achievement';
import type { ScheduleRule, ScheduleStatus, SpendingRule } from '../quick-win/schedule';
import { type Days, days, percentagePoints } from '../units';

/** What needs attention, and how many are shown; the rest are counted and named. */
export type AttentionRule = {
  /** From the worst upwards, without a gap. */
  bands: readonly Band[];
  /** From the worst upwards, without a gap. */
  schedules: readonly ScheduleStatus[];
  shown: number;
};

/** A running quick win is reported every month, so many days after its end at the latest. */
export type ReportRule = { expectedLag: Days };

/**
 * The rules that are this dashboard's own, because no national one exists: an installation may set
 * others. National and published ones (bands, schemes, cadences) are no part of it and never change.
 */
export type OwnRules = {
  schedule: ScheduleRule;
  spending: SpendingRule;
  attention: AttentionRule;
  reports: ReportRule;
};

/** The rules of an installation that sets none. */
export const USUAL_RULES: OwnRules = {
  schedule: {
    atRiskBelow: percentagePoints(-5),
    lateBelow: percentagePoints(-10),
    criticalBelow: percentagePoints(-20),
  },
  spending: { leadsFrom: percentagePoints(10) },
  attention: { bands: ['very-low', 'low'], schedules: ['critical'], shown: 5 },
  reports: { expectedLag: days(10) },
};
