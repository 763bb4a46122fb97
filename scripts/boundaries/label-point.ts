import {
  extentOf,
  isInside,
  type Point,
  type Polygon,
  polygonArea,
  type Shape,
  snap,
} from './plane';

/** Squares along each side of the search grid, and how often it closes in on the best square. */
const GRID_SIDE = 24;
const ROUNDS = 5;

function distanceToEdge(polygon: Polygon, [px, py]: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
      const at = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(px - ax - dx * at, py - ay - dy * at));
    }
  return nearest;
}

function* gridAround([cx, cy]: Point, width: number, height: number): Generator<Point> {
  for (let row = 0; row <= GRID_SIDE; row += 1)
    for (let column = 0; column <= GRID_SIDE; column += 1)
      yield [cx + (column / GRID_SIDE - 0.5) * width, cy + (row / GRID_SIDE - 0.5) * height];
}

function deepestOf(polygon: Polygon, candidates: Iterable<Point>, start: Point): Point {
  let [best, depth] = [start, isInside(polygon, start) ? distanceToEdge(polygon, start) : 0];
  for (const candidate of candidates) {
    if (!isInside(polygon, candidate)) continue;
    const candidateDepth = distanceToEdge(polygon, candidate);
    if (candidateDepth > depth) [best, depth] = [candidate, candidateDepth];
  }
  return best;
}

/** The place farthest from any edge of the shape's largest part: where a name has most room. */
export function findLabelPoint(shape: Shape): Point {
  const [polygon] = [...shape].sort((a, b) => polygonArea(b) - polygonArea(a));
  if (!polygon) throw new Error('A shape without parts has no place for a label');
  const [west, south, east, north] = extentOf(polygon[0] ?? []);
  let best: Point = [(west + east) / 2, (south + north) / 2];
  for (let round = 0; round < ROUNDS; round += 1) {
    const share = 4 ** -round;
    best = deepestOf(
      polygon,
      gridAround(best, (east - west) * share, (north - south) * share),
      best,
    );
  }
  return [snap(best[0]), snap(best[1])];
}
