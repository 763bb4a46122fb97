/** Room beyond the longest bar, so that a target line there is seen whole. */
const ROOM = 1.04;

/** The axis that bars of these values and targets share: it always holds 0. */
export function barAxis(values: readonly number[]): { min: number; max: number } {
  return { min: Math.min(...values, 0) * ROOM, max: Math.max(...values, 0) * ROOM };
}
