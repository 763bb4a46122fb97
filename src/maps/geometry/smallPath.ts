import type { AreaGeometry } from '../areaMapModel';
import { type MapView, project } from './mercator';
import { ringsOf } from './projectAreas';

const smallPaths = new WeakMap<MapView, WeakMap<AreaGeometry, string>>();

/**
 * The path of a geometry in a small window: to half a px, without the points that fall together
 * there, which leaves a tenth of them. Drawn once for each window.
 */
export function smallPath(geometry: AreaGeometry, view: MapView): string {
  const drawn = smallPaths.get(view) ?? new WeakMap<AreaGeometry, string>();
  smallPaths.set(view, drawn);
  const path =
    drawn.get(geometry) ??
    ringsOf(geometry)
      .map((ring) => toSubpath(ring, view))
      .join('');
  drawn.set(geometry, path);
  return path;
}

function toSubpath(ring: readonly number[][], view: MapView): string {
  const points = ring.map(([lon = 0, lat = 0]) => {
    const { x, y } = project(view, [lon, lat]);
    return `${half(x)},${half(y)}`;
  });
  const distinct = points.filter((point, at) => point !== points[at - 1]);
  return distinct.length < 3 ? '' : `M${distinct.join('L')}Z`;
}

const half = (value: number) => Math.round(value * 2) / 2;
