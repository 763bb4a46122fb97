import { type ChangeUnit, changeUnit } from '../../indicator/change';
import type { Direction, Unit } from '../../indicator/indicator';

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
