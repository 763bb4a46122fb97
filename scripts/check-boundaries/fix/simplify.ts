import type { Point, Shape } from '../../boundaries/plane';
import { type SharedArcs, toShape, toSharedArcs } from '../../boundaries/shared-arcs';
import { findCrossing } from '../geometry/crossing';

/** The fewest positions of a ring that is one line by itself, and of a line between two places. */
const LEAST_RING = 4;
const LEAST_LINE = 2;

const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/**
 * Visvalingam and Whyatt 1993: how much area each position of a line is worth, reckoned by taking the least
 * worthy away one after the other. Ends are worth everything, for there lines meet.
 */
function worths(line: readonly Point[]): number[] {
  const worth = line.map(() => Number.POSITIVE_INFINITY);
  const left = line.map((_, index) => index);
  let highest = 0;
  while (left.length > 2) {
    let [at, least] = [1, Number.POSITIVE_INFINITY];
    for (let i = 1; i < left.length - 1; i += 1) {
      const [a, b, c] = [left[i - 1], left[i], left[i + 1]].map((index) => line[index ?? 0]);
      if (a === undefined || b === undefined || c === undefined) continue;
      const area = triangle(a, b, c);
      if (area < least) [at, least] = [i, area];
    }
    highest = Math.max(highest, least);
    worth[left[at] ?? 0] = highest;
    left.splice(at, 1);
  }
  return worth;
}

const isRing = (line: readonly Point[]): boolean =>
  line.length > 1 && line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];

type Weighed = { line: Point[]; worth: number[] };

function thinned({ line, worth }: Weighed, limit: number): Point[] {
  const least = isRing(line) ? LEAST_RING : LEAST_LINE;
  const sorted = [...worth].sort((a, b) => b - a);
  // Never below what a ring needs, however small it is.
  const floor = Math.min(limit, sorted[least - 1] ?? 0);
  return line.filter((_, index) => (worth[index] ?? 0) >= floor);
}

/** Rounds of putting positions back where lines came to cross. */
const ROUNDS = 12;
const GENTLER = 0.25;

/** Lines of shapes that cross themselves. */
function tangledArcs(shared: SharedArcs): Set<number> {
  const tangled = shared.shapes.filter((shape) =>
    toShape(shared, shape)
      .flat()
      .some((ring) => findCrossing(ring) !== null),
  );
  return new Set(tangled.flatMap(({ arcs }) => arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))));
}

/**
 * Shapes without positions that are worth less than a limit (square degrees). Lines that two areas share exist
 * once, so neighbours stay joined.
 */
export function simplifier(shapes: readonly Shape[]) {
  const shared = toSharedArcs(shapes);
  const weighed = shared.arcs.map((line): Weighed => ({ line, worth: worths(line) }));
  const thin = (limitOf: (arc: number) => number): SharedArcs => {
    return { ...shared, arcs: weighed.map((arc, index) => thinned(arc, limitOf(index))) };
  };
  const drawn = (thinShapes: SharedArcs): Shape[] =>
    thinShapes.shapes.map((shape) => toShape(thinShapes, shape));
  return {
    at: (limit: number): Shape[] => drawn(thin(() => limit)),
    /** The same, with positions put back where a line would cross itself. */
    untangledAt(limit: number): Shape[] {
      const limits = weighed.map(() => limit);
      let result = thin((arc) => limits[arc] ?? 0);
      for (let round = 0; round < ROUNDS; round += 1) {
        const tangled = tangledArcs(result);
        if (tangled.size === 0) break;
        for (const arc of tangled)
          limits[arc] = round === ROUNDS - 1 ? 0 : (limits[arc] ?? 0) * GENTLER;
        result = thin((arc) => limits[arc] ?? 0);
      }
      return drawn(result);
    },
  };
}

const STEPS = 24;
/** From a square metre to some square kilometres, in square degrees. */
const [LEAST, MOST] = [1e-10, 1e-3];

/** The gentlest limit at which `fits` is true; the strongest where it never is. */
export function gentlest(fits: (limit: number) => boolean): number {
  if (fits(0)) return 0;
  let [low, high] = [Math.log(LEAST), Math.log(MOST)];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (fits(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
