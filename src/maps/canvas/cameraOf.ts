import type { Map as MapLibreMap } from 'maplibre-gl';
import { centreOf, type MapView, viewAround } from '../geometry/mercator';

/** MapLibre draws the world 512 px wide at zoom 0. */
const WORLD_AT_ZOOM_0 = 512;

/** The MapLibre camera that shows exactly a window. */
export function cameraOf(view: MapView): { center: [number, number]; zoom: number } {
  const [lon, lat] = centreOf(view);
  return { center: [lon, lat], zoom: Math.log2(view.worldSize / WORLD_AT_ZOOM_0) };
}

/** The window a MapLibre map shows. */
export function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  const worldSize = WORLD_AT_ZOOM_0 * 2 ** map.getZoom();
  return viewAround([lng, lat], worldSize, clientWidth, clientHeight);
}
