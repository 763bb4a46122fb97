/** A place as longitude and latitude in degrees. */
export type Point = [number, number];
/** Closed: the last point repeats the first. */
export type Ring = Point[];
export type Polygon = Ring[];
export type Shape = Polygon[];
/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Decimal places kept of a degree; 4 is about 11 m, under a pixel at any size the map is drawn. */
const DECIMALS = 4;
const GRID = 10 ** DECIMALS;

/** The grid is what makes the topology exact: equal places become equal numbers. */
export const snap = (value: number): number => Math.round(value * GRID) / GRID;

/** Whole grid steps, so that orientation tests are exact integer arithmetic. */
export const toGrid = ([x, y]: Point): Point => [Math.round(x * GRID), Math.round(y * GRID)];

export const toPoint = (position: readonly number[]): Point => [
  position[0] ?? Number.NaN,
  position[1] ?? Number.NaN,
];

export const isSamePlace = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Snapped to the grid, without repeated points; too short a ring collapses to nothing. */
export function snapRing(ring: readonly Point[]): Ring {
  const snapped = ring.map(([x, y]): Point => [snap(x), snap(y)]);
  return snapped.filter((point, i) => i === 0 || !isSamePlace(point, snapped[i - 1]));
}

/** Square degrees, positive when the ring runs counterclockwise. */
export function signedArea(ring: readonly Point[]): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[i + 1] ?? [ox, oy];
    return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  }, 0);
  return doubled / 2;
}

export const polygonArea = ([outer = [], ...holes]: Polygon): number =>
  holes.reduce((area, hole) => area - Math.abs(signedArea(hole)), Math.abs(signedArea(outer)));

export const shapeArea = (shape: Shape): number =>
  shape.reduce((area, polygon) => area + polygonArea(polygon), 0);

export const lineLength = (line: readonly Point[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

export function extentOf(points: Iterable<Point>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

export const boxRing = ([west, south, east, north]: Box): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Even-odd rule over all rings, so holes count as outside. */
export function isInside(polygon: Polygon, [px, py]: Point): boolean {
  let inside = false;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
