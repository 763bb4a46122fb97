/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('The median of nothing');
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The median of each figure on its own; every run holds the same figures. */
export function medians<Name extends string>(
  runs: readonly Record<Name, number>[],
): Record<Name, number> {
  const [first] = runs;
  if (first === undefined) throw new Error('No run to take the median of');
  const result = { ...first };
  for (const name in first) result[name] = median(runs.map((run) => run[name]));
  return result;
}
