import type { Point } from '../../boundaries/plane';

type Segment = { a: Point; b: Point; index: number; west: number; east: number };

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross at a place inside both. */
const isCrossing = (one: Segment, other: Segment): boolean =>
  turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0 &&
  turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0;

function segmentsOf(ring: readonly Point[]): Segment[] {
  return ring
    .slice(1)
    .flatMap((b, index): Segment[] => {
      const a = ring[index];
      if (a === undefined) return [];
      return [{ a, b, index, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) }];
    })
    .sort((one, other) => one.west - other.west);
}

/** The first place where a ring crosses itself; segments are swept from west to east. */
export function findCrossing(ring: readonly Point[]): Point | null {
  let open: Segment[] = [];
  for (const segment of segmentsOf(ring)) {
    open = open.filter(({ east }) => east >= segment.west);
    const crossed = open.find((other) => isCrossing(segment, other));
    if (crossed !== undefined) return segment.a;
    open.push(segment);
  }
  return null;
}
