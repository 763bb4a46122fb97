import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../areaMap';
import type { Point } from '../geometry/mercator';

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
