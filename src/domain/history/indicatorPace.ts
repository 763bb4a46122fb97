import type { Indicator, MeasuredObservation, Target } from '../indicator/indicator';
import type { Series } from '../indicator/series';
import { comparePeriods, PERIODS_PER_YEAR, type Period, periodParts } from '../time/period';
import { aimsAtYearTotal, isBaselineOfOtherMethod } from './indicatorPaceLimits';
import { type Pace, type PacePoint, paceTowards } from './pace';

type UnknownReason = 'accumulating' | 'yearly-target-only' | 'baseline-of-other-method';

/** The pace of an indicator with what it was reckoned from, so that it can be said. */
export type IndicatorPace = {
  pace: Pace | { kind: 'unknown'; reason: UnknownReason };
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
  /** The regency's figures by method, as they were known on the date. */
  series: readonly Series[];
  isCumulative: boolean;
};

/**
 * Pace from the baseline to the last target. Figures that count from January begin at zero on that
 * day and aim at their own year's target; whether a sum stays low enough cannot be said before its end.
 * A quarter does not aim at a year's total, and no line joins two methods.
 */
export function indicatorPace(question: Course): IndicatorPace {
  const { indicator, latest, targets, series, isCumulative } = question;
  const { direction, baseline } = indicator;
  const { year } = periodParts(latest.period);
  const aimed = isCumulative
    ? targets.filter((it) => periodParts(it.period).year === year)
    : targets;
  const goal = lastOf(aimed);
  const isOther = !isCumulative && isBaselineOfOtherMethod(indicator, series);
  const known = isOther ? null : (baseline ?? null);
  const start = isCumulative ? { period: null, value: 0 } : known;
  const now = pointOf(latest);
  const course = {
    direction,
    baseline: start && { value: start.value, year: start.period ? endOf(start.period) : year },
    latest: now,
    goal: goal && pointOf(goal),
  };
  return {
    pace: reckon(),
    latest,
    start,
    goal,
    monthsLeft: goal === null ? 0 : Math.round((endOf(goal.period) - now.year) * 12),
  };

  function reckon(): IndicatorPace['pace'] {
    if (isCumulative && direction === 'lower-is-better') return unknown('accumulating');
    if (aimsAtYearTotal({ latest, goal, targets, isCumulative }))
      return unknown('yearly-target-only');
    const pace = paceTowards(course);
    const isUnjoined = isOther && pace.kind === 'unknown' && pace.reason === 'no-baseline';
    return isUnjoined ? unknown('baseline-of-other-method') : pace;
  }
}

const unknown = (reason: UnknownReason) => ({ kind: 'unknown', reason }) as const;

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
