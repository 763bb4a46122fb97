/**
 * How many rows fit, none if need be, from their lower edges. Where not all do, room is kept for the line
 * that says how many are not shown. All in CSS px.
 */
export function fittingCount(
  lowerEdges: readonly number[],
  available: number,
  restLine: number,
): number {
  if (Math.max(0, ...lowerEdges) <= available + ROUNDING) return lowerEdges.length;
  const room = available - restLine + ROUNDING;
  return lowerEdges.findIndex((edge) => edge > room);
}

/** Edges are fractions of a pixel, the room is whole pixels. */
const ROUNDING = 1;
