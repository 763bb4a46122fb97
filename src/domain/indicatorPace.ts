import type { Indicator, MeasuredObservation, Target } from './indicator';
import { type Pace, type PacePoint, paceTowards } from './pace';
import { comparePeriods, PERIODS_PER_YEAR, type Period, periodParts } from './period';

/** The pace of an indicator with what it was reckoned from, so that it can be said. */
export type IndicatorPace = {
  pace: Pace | { kind: 'unknown'; reason: 'accumulating' };
  latest: MeasuredObservation;
  /** Where the line begins; `period` is `null` for zero at the start of the latest figure's year. */
  start: { period: Period | null; value: number } | null;
  goal: Target | null;
  /** From the end of the latest period to the end of the goal's; negative when that is past. */
  monthsLeft: number;
};

type Course = {
  indicator: Indicator;
  latest: MeasuredObservation;
  /** As they stood on the date. */
  targets: readonly Target[];
  isCumulative: boolean;
};

/**
 * Pace from the baseline to the last target. Figures that count from January begin at zero on that
 * day and aim at their own year's target; whether a sum stays low enough cannot be said before its end.
 */
export function indicatorPace({ indicator, latest, targets, isCumulative }: Course): IndicatorPace {
  const { direction, baseline } = indicator;
  const { year } = periodParts(latest.period);
  const aimed = isCumulative
    ? targets.filter((it) => periodParts(it.period).year === year)
    : targets;
  const goal = lastOf(aimed);
  const start = isCumulative ? { period: null, value: 0 } : (baseline ?? null);
  const now = pointOf(latest);
  const course = {
    direction,
    baseline: start && { value: start.value, year: start.period ? endOf(start.period) : year },
    latest: now,
    goal: goal && pointOf(goal),
  };
  return {
    pace:
      isCumulative && direction === 'lower-is-better'
        ? { kind: 'unknown', reason: 'accumulating' }
        : paceTowards(course),
    latest,
    start,
    goal,
    monthsLeft: goal === null ? 0 : Math.round((endOf(goal.period) - now.year) * 12),
  };
}

/** The year's own target where it ends on the day of its last quarter's. */
const lastOf = (targets: readonly Target[]): Target | null =>
  [...targets]
    .sort((a, b) => comparePeriods(a.period, b.period) || b.period.length - a.period.length)
    .at(-1) ?? null;

const pointOf = ({ period, value }: { period: Period; value: number }): PacePoint => ({
  year: endOf(period),
  value,
});

/** The end of a period in years: 2024.75 for September 2024, 2025 for the year 2024. */
function endOf(period: Period): number {
  const { cadence, year, index } = periodParts(period);
  return year + index / PERIODS_PER_YEAR[cadence];
}
