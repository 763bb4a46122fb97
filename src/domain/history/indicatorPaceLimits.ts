import type { Indicator, MeasuredObservation, Target } from '../indicator/indicator';
import type { Series } from '../indicator/series';
import { comparePeriods, type Period, periodParts } from '../time/period';

type Aim = {
  latest: MeasuredObservation;
  goal: Target | null;
  targets: readonly Target[];
  isCumulative: boolean;
};

/**
 * Whether a quarter's or month's figure would be led to the total of a whole year: only the year has
 * a target, or that target counts from January while the figures do not.
 */
export function aimsAtYearTotal({ latest, goal, targets, isCumulative }: Aim): boolean {
  if (goal === null || isCumulative) return false;
  if (periodParts(latest.period).cadence === 'yearly') return false;
  if (periodParts(goal.period).cadence !== 'yearly') return false;
  return goal.cumulative || targets.every(({ period }) => period !== latest.period);
}

/**
 * Whether the baseline, which names no method, must be taken for another one's: the lead method began
 * after it, and another had figures before that.
 */
export function isBaselineOfOtherMethod(
  { baseline, leadMethod }: Indicator,
  series: readonly Series[],
): boolean {
  const lead = series.find(({ method }) => method === leadMethod);
  const first = lead && firstMeasured(lead);
  if (!baseline || !first || comparePeriods(first, baseline.period) <= 0) return false;
  return series.some((other) => {
    const began = other.method === leadMethod ? undefined : firstMeasured(other);
    return began !== undefined && comparePeriods(began, first) < 0;
  });
}

const firstMeasured = ({ points }: Series): Period | undefined =>
  points.find(({ kind }) => kind === 'measured')?.period;
