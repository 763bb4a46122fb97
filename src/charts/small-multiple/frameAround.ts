/** Ends of a frame's scale, round numbers, and the decimals it takes to print them. */
export type Frame = { low: number; high: number; decimals: number };

/**
 * A frame is at least this share of its largest value high: without it a change in the last decimal
 * would fill one frame as a doubling fills the next.
 */
const LEAST_HEIGHT = 0.1;
/** About so many steps from end to end. */
const STEPS = 3;
const NO_VALUES: Frame = { low: 0, high: 1, decimals: 0 };

/** The scale of one frame, by the same rule for all: round ends around all that stands in it. */
export function frameAround(values: readonly number[], decimals: number): Frame {
  if (values.length === 0) return NO_VALUES;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const least = LEAST_HEIGHT * Math.max(Math.abs(lowest), Math.abs(highest));
  const height = Math.max(highest - lowest, least, 10 ** -decimals);
  const middle = (lowest + highest) / 2;
  const step = Math.max(roundStep(height / STEPS), 10 ** -decimals);
  const down = Math.floor((middle - height / 2) / step + 1e-9) * step;
  const up = Math.ceil((middle + height / 2) / step - 1e-9) * step;
  return {
    // What cannot be negative is not given an axis below zero.
    low: clean(lowest >= 0 ? Math.max(0, down) : down),
    high: clean(up),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

/** The next of 1, 2, 5, 10 times a power of ten. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5, 10].find((candidate) => size / power <= candidate + 1e-9) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 as 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));
