import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../areaMapModel';
import { centreOf, type MapView, type Point, viewAround } from '../geometry/mercator';

/** Moves the camera of an open canvas. */
export type MapCamera = {
  /** One step doubles the size; `at` is a place in px that stays where it is. */
  zoomBy: (steps: number, at?: Point) => void;
  reveal: (place: LonLat) => void;
};

/** Duration in ms of a step; MapLibre drops it for readers who want no motion. */
const STEP_DURATION = 200;

/** The few movements our controls make. */
export function toCamera(map: MapLibreMap): MapCamera {
  return {
    zoomBy: (steps, at) => {
      const zoom = map.getZoom() + steps;
      const around = at ? { around: map.unproject([at.x, at.y]) } : {};
      map.easeTo({ zoom, duration: STEP_DURATION, ...around });
    },
    reveal: ([lon, lat]) => map.easeTo({ center: [lon, lat], duration: STEP_DURATION }),
  };
}

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
