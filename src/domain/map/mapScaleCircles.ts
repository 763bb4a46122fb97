/**
 * Radius of a circle as a share of the largest one, 0 to 1, such that areas are in proportion to
 * values. Nothing is drawn for zero or less: its figure is written.
 */
export const circleShare = (value: number, largest: number): number =>
  value > 0 && largest > 0 ? Math.sqrt(value / largest) : 0;

const STEPS = [1, 2, 5];

/** Up to three round values for a legend, largest first: at most the largest, then near 40 % and 10 %. */
export function circleSteps(largest: number): number[] {
  if (largest <= 0) return [];
  const steps = [1, 0.4, 0.1].map((share) => roundDown(largest * share));
  // What is counted comes in ones.
  return [...new Set(steps)].filter((step) => step >= 1 || largest < 1);
}

/** The largest 1, 2 or 5 times a power of ten that is not above the value. */
function roundDown(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.findLast((candidate) => candidate * magnitude <= value) ?? 1;
  return Number((step * magnitude).toPrecision(12));
}
