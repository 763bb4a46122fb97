/** Where a value lies between the ends of an axis, in % of its length; beyond sits at the edge. */
export function shareOfAxis(value: number, min: number, max: number): number {
  if (max <= min) return 0;
  return Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100));
}
