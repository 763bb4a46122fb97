import type { Direction } from '../indicator/indicator';

/**
 * Inner bounds of the classes of a map, ascending: four bounds make five classes, and class 0 always
 * holds the smallest values, whichever direction is better. A value on a bound belongs to the side that
 * meets the target: above it where higher is better (`upper`), below it where lower is (`lower`).
 */
export type ClassBreaks = { bounds: number[]; boundBelongsTo: 'upper' | 'lower' };

const NICE_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/**
 * Round class bounds inside the range of the values; the bound nearest to the target is moved onto it
 * when the target lies inside the range too. Equal or no values make a single class.
 */
export function classBreaks({
  values,
  target,
  direction,
  classes = 5,
}: {
  values: readonly number[];
  target: number | null;
  direction: Direction;
  classes?: number;
}): ClassBreaks {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const bounds = max > min ? roundBounds(min, max, classes - 1) : [];
  const aims = target !== null && target > min && target < max;
  return {
    bounds: aims ? withTarget(bounds, target) : bounds,
    boundBelongsTo: direction === 'higher-is-better' ? 'upper' : 'lower',
  };
}

/** Index of the class a value falls in, 0 for the smallest values. */
export const classOf = ({ bounds, boundBelongsTo }: ClassBreaks, value: number): number =>
  bounds.filter((bound) => (boundBelongsTo === 'upper' ? value >= bound : value > bound)).length;

/** Multiples of a round step around the middle; a step of at most a class's share keeps them inside. */
function roundBounds(min: number, max: number, count: number): number[] {
  const step = niceStepUpTo((max - min) / (count + 1));
  const first = Math.round((min + max) / 2 / step - (count - 1) / 2);
  return Array.from({ length: count }, (_, index) => tidy((first + index) * step));
}

function niceStepUpTo(limit: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(limit));
  const nice = NICE_STEPS.findLast((step) => step * magnitude <= limit) ?? 1;
  return nice * magnitude;
}

function withTarget(bounds: number[], target: number): number[] {
  const distances = bounds.map((bound) => Math.abs(bound - target));
  return bounds.with(distances.indexOf(Math.min(...distances)), target);
}

/** Multiplying steps leaves digits like 0.30000000000000004 that a legend would print. */
const tidy = (value: number): number => Number(value.toPrecision(12));
