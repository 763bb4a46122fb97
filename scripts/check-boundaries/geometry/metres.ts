import { extentOf, type Point, type Shape, shapeArea } from '../../boundaries/plane';

const METRES_PER_DEGREE = 111_320;

/** Square metres of a shape in degrees; near enough for a regency. */
export function squareMetres(shape: Shape): number {
  const points = shape.flat(2);
  if (points.length === 0) return 0;
  const [, south, , north] = extentOf(points);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return shapeArea(shape) * METRES_PER_DEGREE ** 2 * shrink;
}

/** `1.4 ha` or `320 m²`. */
export const areaText = (metres: number): string =>
  metres >= 10_000 ? `${(metres / 10_000).toFixed(1)} ha` : `${Math.round(metres)} m²`;

export const placeText = ([x, y]: Point): string => `${x.toFixed(4)}, ${y.toFixed(4)}`;
