import type { TrendPoint } from './trendModel';

/** More points than this lie closer than a pixel on a laptop. */
const MOST_POINTS = 600;

/**
 * Keeps what a reader could see of a long series: the ends, and of each stretch its highest, its
 * lowest and its first gap. Never invents a point, never closes a gap.
 */
export function thinPoints(
  points: readonly TrendPoint[],
  most: number = MOST_POINTS,
): readonly TrendPoint[] {
  if (points.length <= most) return points;
  const inner = points.slice(1, -1);
  const stretches = Math.max(1, Math.floor((most - 2) / 3));
  const length = Math.ceil(inner.length / stretches);
  const kept = new Set([points[0], points.at(-1)]);
  for (let from = 0; from < inner.length; from += length) {
    for (const point of extremes(inner.slice(from, from + length))) kept.add(point);
  }
  return points.filter((point) => kept.has(point));
}

function extremes(stretch: readonly TrendPoint[]): TrendPoint[] {
  const kept: TrendPoint[] = [];
  const gap = stretch.find(({ value }) => value === null);
  if (gap !== undefined) kept.push(gap);
  const measured = stretch.flatMap((point) =>
    point.value === null ? [] : [{ point, value: point.value }],
  );
  const [first] = measured;
  if (first === undefined) return kept;
  const lowest = measured.reduce((a, b) => (b.value < a.value ? b : a), first);
  const highest = measured.reduce((a, b) => (b.value > a.value ? b : a), first);
  return [...kept, lowest.point, highest.point];
}
