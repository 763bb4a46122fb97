import { isSamePlace, type Point, toGrid } from './plane';

type Segment = {
  arc: number;
  from: Point;
  to: Point;
  /** Whether the arc ends at that end of the segment; only there may arcs meet. */
  endsAtFrom: boolean;
  endsAtTo: boolean;
};

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const isWithin = ([px, py]: Point, { from, to }: Segment): boolean =>
  px >= Math.min(from[0], to[0]) &&
  px <= Math.max(from[0], to[0]) &&
  py >= Math.min(from[1], to[1]) &&
  py <= Math.max(from[1], to[1]);

const isOn = (point: Point, segment: Segment): boolean =>
  isWithin(point, segment) && turn(segment.from, segment.to, point) === 0;

function meet(a: Segment, b: Segment): boolean {
  const crosses =
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
  return crosses || isOn(a.from, b) || isOn(a.to, b) || isOn(b.from, a) || isOn(b.to, a);
}

/** Two segments joined end to end are a clash only when one folds back over the other. */
function clash(a: Segment, b: Segment, areConsecutive: boolean): boolean {
  const pairs = [
    { joined: isSamePlace(a.to, b.from), free: [a.from, b.to], ends: a.endsAtTo && b.endsAtFrom },
    { joined: isSamePlace(a.from, b.to), free: [a.to, b.from], ends: a.endsAtFrom && b.endsAtTo },
    { joined: isSamePlace(a.from, b.from), free: [a.to, b.to], ends: a.endsAtFrom && b.endsAtFrom },
    { joined: isSamePlace(a.to, b.to), free: [a.from, b.from], ends: a.endsAtTo && b.endsAtTo },
  ];
  const joint = pairs.find(({ joined, ends }) => joined && (ends || areConsecutive));
  const [freeA, freeB] = joint?.free ?? [];
  return freeA && freeB ? isOn(freeA, b) || isOn(freeB, a) : meet(a, b);
}

const toSegments = (line: readonly Point[], arc: number): Segment[] =>
  line.slice(1).map((point, i) => ({
    arc,
    from: toGrid(line[i] ?? point),
    to: toGrid(point),
    endsAtFrom: i === 0,
    endsAtTo: i === line.length - 2,
  }));

const west = ({ from, to }: Segment): number => Math.min(from[0], to[0]);
const east = ({ from, to }: Segment): number => Math.max(from[0], to[0]);

/** Numbers of the arcs that cross or touch another arc, or themselves, anywhere but at their ends. */
export function findCrossings(arcs: readonly Point[][]): Set<number> {
  const segments = arcs.flatMap(toSegments);
  const place = new Map(segments.map((segment, i) => [segment, i]));
  const sweep = [...segments].sort((a, b) => west(a) - west(b));
  const crossing = new Set<number>();
  sweep.forEach((a, i) => {
    for (let j = i + 1; j < sweep.length; j += 1) {
      const b = sweep[j];
      if (!b || west(b) > east(a)) break;
      const apart = Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
      if (clash(a, b, a.arc === b.arc && apart === 1)) crossing.add(a.arc).add(b.arc);
    }
  });
  return crossing;
}
