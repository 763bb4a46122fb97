const MOST_GRIDLINES = 5;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** At most five round values that enclose the domain. */
export function valueTicks([low, high]: readonly [number, number]): number[] {
  const range = high > low ? high - low : Math.abs(high) || 1;
  const magnitude = 10 ** Math.floor(Math.log10(range / (MOST_GRIDLINES - 1)));
  for (const factor of [...ROUND_STEPS, 20, 25]) {
    const step = factor * magnitude;
    const first = Math.floor(low / step + 1e-9);
    const count = Math.ceil(Math.max(high, low + range) / step - 1e-9) - first + 1;
    if (count <= MOST_GRIDLINES) {
      // Multiplying, not adding up: 0.1 + 0.2 would print as 0.30000000000000004.
      return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
    }
  }
  return [low, high];
}

/** Periods to print: the first of each equal text, thinned to what fits. */
export function periodTicks(
  ats: readonly number[],
  format: (at: number) => string,
  most: number,
): number[] {
  const starts = ats.filter((at, i) => {
    const before = ats[i - 1];
    return before === undefined || format(before) !== format(at);
  });
  const every = Math.max(1, Math.ceil(starts.length / Math.max(1, most)));
  return starts.filter((_, i) => i % every === 0);
}

/** Room in px of the printed values, with text of `size` px. */
export const valueAxisWidth = (texts: readonly string[], size: number): number =>
  Math.max(...texts.map((text) => text.length)) * 0.58 * size + size * 0.8;
