/** All entries that share the lowest figure, in their order: naming one of a tie would be chance. */
export function lowestOf<T>(entries: readonly T[], figureOf: (entry: T) => number): T[] {
  const lowest = Math.min(...entries.map(figureOf));
  return entries.filter((entry) => figureOf(entry) === lowest);
}
