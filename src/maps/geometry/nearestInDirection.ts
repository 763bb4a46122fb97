import type { Point } from './mercator';

export type ArrowKey = 'ArrowUp' | 'ArrowRight' | 'ArrowDown' | 'ArrowLeft';

const DIRECTIONS: Record<ArrowKey, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
};

/** Straying sideways counts this much more than going ahead. */
const SIDEWAYS_COST = 2;

export const isArrowKey = (key: string): key is ArrowKey => key in DIRECTIONS;

/** The place an arrow key leads to: ahead rather than aside, near rather than far; else null. */
export function nearestInDirection<T extends Point>(
  from: Point,
  key: ArrowKey,
  places: readonly T[],
): T | null {
  const direction = DIRECTIONS[key];
  let best: { place: T; cost: number } | null = null;
  for (const place of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0 || aside > ahead * SIDEWAYS_COST) continue;
    const cost = ahead + aside * SIDEWAYS_COST;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}
