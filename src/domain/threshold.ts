/**
 * Binary floats put (0.91 × T) / T × 100 a hair under 91. Published figures have few decimals, so a
 * difference under 1e-9 is noise of the arithmetic and never a fact.
 */
export const NOISE = 1e-9;

/** Whether a computed value is at or above a lower bound. */
export const reaches = (value: number, bound: number): boolean => value - bound >= -NOISE;

/** The step a value stands on, of steps listed best first by lower bound; the last takes the rest. */
export function stepOf<S extends { from: number }>(steps: readonly [S, ...S[]], value: number): S {
  return steps.find(({ from }) => reaches(value, from)) ?? steps.at(-1) ?? steps[0];
}
