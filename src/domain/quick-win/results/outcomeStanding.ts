import { type ChangeUnit, changeUnit } from '../../indicator/change';
import type { Direction, Unit } from '../../indicator/indicator';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import { type Period, periodEnd } from '../../time/period';

/** Where the indicator that a quick win is to move stands against the quick win's own target. */
export type OutcomeStanding = {
  isMet: boolean;
  /** Between the figure and the target, without sign, in the unit of differences. */
  distance: { size: number; unit: ChangeUnit };
};

/** Published figures are compared as they are, unrounded. */
export const outcomeStanding = (
  { direction, unit }: { direction: Direction; unit: Unit },
  value: number,
  target: number,
): OutcomeStanding => ({
  isMet: direction === 'higher-is-better' ? value >= target : value <= target,
  distance: { size: Math.abs(target - value), unit: changeUnit(unit) },
});

/**
 * Whether a figure can be held against the target at all: one that counts from January on only when
 * its period ends with the target's, or it would be short of the target all year.
 */
export const isComparable = (
  { isCumulative }: Pick<IndicatorCondition, 'isCumulative'>,
  period: Period,
  until: Period | null,
): boolean => !isCumulative || (until !== null && periodEnd(period) === periodEnd(until));
