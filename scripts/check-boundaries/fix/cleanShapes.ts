import { isSamePlace, type Point, type Ring, type Shape, signedArea } from '../../boundaries/plane';
import { type Draft, plural } from './draft';

/** A metre: finer than any screen, and coarse enough that rounding rarely lets a line cross itself. */
const GRID = 1e5;
const round = (value: number): number => Math.round(value * GRID) / GRID;

const roundRing = (ring: Ring): Ring =>
  ring
    .map(([x, y]): Point => [round(x), round(y)])
    .filter((point, index, points) => !isSamePlace(point, points[index - 1]));

type Counts = { rounded: number; closed: number; turned: number; dropped: number };

function closedRing(ring: Ring, counts: Counts): Ring {
  const [first] = ring;
  if (first === undefined || isSamePlace(first, ring.at(-1))) return ring;
  counts.closed += 1;
  return [...ring, first];
}

function woundRing(ring: Ring, isHole: boolean, counts: Counts): Ring {
  if (signedArea(ring) > 0 === !isHole) return ring;
  counts.turned += 1;
  return [...ring].reverse();
}

function cleanRing(ring: Ring, isHole: boolean, counts: Counts): Ring[] {
  const snapped = roundRing(ring);
  if (snapped.length !== ring.length || snapped.some((p, i) => !isSamePlace(p, ring[i])))
    counts.rounded += 1;
  const closed = closedRing(snapped, counts);
  if (closed.length < 4 || signedArea(closed) === 0) {
    counts.dropped += 1;
    return [];
  }
  return [woundRing(closed, isHole, counts)];
}

const cleanShape = (shape: Shape, counts: Counts): Shape =>
  shape.flatMap(([outer = [], ...holes]) => {
    const [ring] = cleanRing(outer, false, counts);
    if (ring === undefined) return [];
    return [[ring, ...holes.flatMap((hole) => cleanRing(hole, true, counts))]];
  });

/** Rounds to the grid of five decimals, closes and turns rings, and drops those without area. */
export function cleanShapes({ areas, changes }: Draft): Draft {
  const counts: Counts = { rounded: 0, closed: 0, turned: 0, dropped: 0 };
  const cleaned = areas.map((area) => ({ ...area, shape: cleanShape(area.shape, counts) }));
  const told: [number, string][] = [
    [counts.rounded, 'rounded to 5 decimals (1 m), repeated positions removed'],
    [counts.closed, 'closed'],
    [counts.turned, 'turned to run as RFC 7946 asks'],
    [counts.dropped, 'dropped, without area on the grid'],
  ];
  return {
    areas: cleaned.filter(({ shape }) => shape.length > 0),
    changes: [
      ...changes,
      ...told.flatMap(([count, what]) => (count === 0 ? [] : [`${plural(count, 'ring')} ${what}`])),
      ...cleaned.flatMap(({ id, shape }) =>
        shape.length > 0 ? [] : [`${id} left out: nothing of it remains on the grid`],
      ),
    ],
  };
}

/** Longitude and latitude change places. */
export const swapped = (shape: Shape): Shape =>
  shape.map((polygon) => polygon.map((ring) => ring.map(([x, y]): Point => [y, x])));
