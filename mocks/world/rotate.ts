/** The item at `index` of a list that starts again at its end. */
export function rotate<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('An empty list has nothing to take');
  return item;
}
