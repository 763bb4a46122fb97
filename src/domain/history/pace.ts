import type { Direction } from '../indicator/indicator';
import { reaches } from '../threshold';

/** A value at a point in time; 2024.75 is the end of September 2024. */
export type PacePoint = { year: number; value: number };

export type Pace =
  | { kind: 'reached' }
  | {
      kind: 'on-pace' | 'behind';
      neededPerYear: number;
      actualPerYear: number;
      /** Value in the goal's year if the pace so far continues. */
      projected: number;
      /** How far the projection misses the goal, in the indicator's unit; 0 when it does not. */
      shortfall: number;
    }
  | { kind: 'unknown'; reason: 'no-baseline' | 'no-goal' | 'past-goal-year' | 'same-year' };

type Course = {
  direction: Direction;
  baseline: PacePoint | null;
  latest: PacePoint;
  goal: PacePoint | null;
};

/**
 * Whether a target year's value comes in reach at the pace so far. Our own rule: the straight line
 * from baseline to latest figure is drawn on to the goal's year. A forecast it is not.
 */
export function paceTowards({ direction, baseline, latest, goal }: Course): Pace {
  if (goal === null) return { kind: 'unknown', reason: 'no-goal' };
  const sign = direction === 'higher-is-better' ? 1 : -1;
  if (sign * latest.value >= sign * goal.value) return { kind: 'reached' };
  if (latest.year >= goal.year) return { kind: 'unknown', reason: 'past-goal-year' };
  if (baseline === null) return { kind: 'unknown', reason: 'no-baseline' };
  if (latest.year <= baseline.year) return { kind: 'unknown', reason: 'same-year' };
  const projected = latest.value + slope(baseline, latest) * (goal.year - latest.year);
  const onPace = reaches(sign * projected, sign * goal.value);
  return {
    kind: onPace ? 'on-pace' : 'behind',
    neededPerYear: slope(latest, goal),
    actualPerYear: slope(baseline, latest),
    projected,
    shortfall: onPace ? 0 : Math.abs(goal.value - projected),
  };
}

const slope = (from: PacePoint, to: PacePoint): number =>
  (to.value - from.value) / (to.year - from.year);
