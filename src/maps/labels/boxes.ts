import type { Point } from '../geometry/mercator';
import type { Size } from '../geometry/polygonRows';

export type Box = Size & { middle: Point };

export type Line = { from: Point; to: Point };

/** Whether two boxes overlap or come closer than `gap` px. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.middle.x - b.middle.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.middle.y - b.middle.y) < (a.height + b.height) / 2 + gap
  );
}

export function isWithin(box: Box, frame: Size): boolean {
  return (
    box.middle.x - box.width / 2 >= 0 &&
    box.middle.y - box.height / 2 >= 0 &&
    box.middle.x + box.width / 2 <= frame.width &&
    box.middle.y + box.height / 2 <= frame.height
  );
}

export function contains(box: Box, { x, y }: Point): boolean {
  return Math.abs(x - box.middle.x) < box.width / 2 && Math.abs(y - box.middle.y) < box.height / 2;
}

/** The point of a box nearest to another point: where a leader line ends. */
export function nearestPoint(box: Box, point: Point): Point {
  return {
    x: clamp(point.x, box.middle.x - box.width / 2, box.middle.x + box.width / 2),
    y: clamp(point.y, box.middle.y - box.height / 2, box.middle.y + box.height / 2),
  };
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Whether a line runs through a box (Liang–Barsky clipping). */
export function crossesBox({ from, to }: Line, box: Box): boolean {
  const across = clip(from.x, to.x, box.middle.x - box.width / 2, box.middle.x + box.width / 2);
  const down = clip(from.y, to.y, box.middle.y - box.height / 2, box.middle.y + box.height / 2);
  return Math.max(across[0], down[0], 0) < Math.min(across[1], down[1], 1);
}

/** Part of the way from `start` to `end` that lies between two bounds. */
function clip(start: number, end: number, least: number, most: number): [number, number] {
  if (start === end) return start > least && start < most ? [0, 1] : [1, 0];
  const enter = (least - start) / (end - start);
  const leave = (most - start) / (end - start);
  return [Math.min(enter, leave), Math.max(enter, leave)];
}

/** Whether two lines cross. */
export function crossesLine(a: Line, b: Line): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return (
    side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) &&
    side(b.from, b.to, a.from) !== side(b.from, b.to, a.to)
  );
}
