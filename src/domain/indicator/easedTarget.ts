import { type Achievement, rateAchievement } from './achievement';
import type { Target } from './indicator';
import type { IndicatorCondition } from './indicatorCondition';

/** A target that is no longer what it was published as first. */
export type SinceMoved = {
  first: Target;
  /** By the direction of the indicator: easier to meet, or harder. */
  ease: 'eased' | 'tightened';
  /** The latest figure against the first target; not rated where the figure itself is not. */
  againstFirst: Achievement;
};

type Known = Pick<
  IndicatorCondition,
  'indicator' | 'latest' | 'target' | 'firstTarget' | 'achievement'
>;

/**
 * How the target of the latest figure was moved after its publication; `null` where it stands as it
 * was published first. Only its own period counts: another period may well have another target.
 */
export function sinceMoved(condition: Known): SinceMoved | null {
  const { indicator, latest, target, firstTarget: first, achievement } = condition;
  if (target === null || first === null || first.value === target.value) return null;
  const isEased = target.value < first.value === (indicator.direction === 'higher-is-better');
  return {
    first,
    ease: isEased ? 'eased' : 'tightened',
    // What is not held against its target of today is not held against an older one either.
    againstFirst:
      latest === null || achievement.meetsTarget === null
        ? achievement
        : rateAchievement({
            formula: indicator.formula,
            actual: latest.value,
            target: first.value,
          }),
  };
}

/**
 * Our rule: a target that is met, and was not by the value that it was published with first, is told
 * as both; one without the other would hide that it was eased.
 */
export const isMetOnlySinceEased = (condition: Known): boolean =>
  condition.achievement.meetsTarget === true &&
  sinceMoved(condition)?.againstFirst.meetsTarget === false;
