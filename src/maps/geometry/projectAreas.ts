import type { AreaGeometry } from '../areaMapModel';
import { type MapView, type Point, project } from './mercator';
import { type PolygonRows, sliceRows } from './polygonRows';

/** A geometry in px: the path to draw, and its slices for finding room for labels. */
export type DrawnShape = { path: string; rows: PolygonRows };

const drawnShapes = new WeakMap<MapView, WeakMap<AreaGeometry, DrawnShape>>();

/**
 * Draws a geometry in a window. The same geometry in the same window is drawn once, so that a
 * change of year or indicator recolours the map without touching its paths.
 */
export function drawShape(geometry: AreaGeometry, view: MapView): DrawnShape {
  const drawn = drawnShapes.get(view) ?? new WeakMap<AreaGeometry, DrawnShape>();
  drawnShapes.set(view, drawn);
  const known = drawn.get(geometry);
  if (known) return known;
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => project(view, [lon, lat])),
  );
  const shape = { path: rings.map(toSubpath).join(''), rows: sliceRows(rings, view) };
  drawn.set(geometry, shape);
  return shape;
}

/** Outer rings and holes alike. Even-odd filling makes the winding order of the rings irrelevant. */
export function ringsOf(geometry: AreaGeometry): readonly number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function toSubpath(ring: readonly Point[]): string {
  const points = ring.map(({ x, y }) => `${round(x)},${round(y)}`);
  // The closing point of RFC 7946 repeats the first; Z draws that edge.
  return `M${points.slice(0, -1).join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
