import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { AreaMapModel, BoundingBox } from '../areaMapModel';
import type { MapView } from '../geometry/mercator';
import type { MapMessages } from '../mapMessages';
import { hatchName } from './districtLayers';
import { hatchImage } from './hatchImage';
import { cameraOf } from './mapCamera';
import type { MapPalette } from './mapPalette';
import { mapStyle } from './mapStyle';
import { trustOnlyWorker } from './trustedWorker';

trustOnlyWorker(workerUrl);
setWorkerUrl(workerUrl);

/** How many times closer than the whole regency a reader may look. */
const MOST_ZOOM_STEPS = 5;

/** Makes a MapLibre map that starts exactly where the drawing stands. Throws without WebGL. */
export function createMap(
  container: HTMLElement,
  model: AreaMapModel,
  view: MapView,
  palette: MapPalette,
  messages: MapMessages,
): MapLibreMap {
  const camera = cameraOf(view);
  const map = new MapLibreMap({
    container,
    style: mapStyle(model, palette),
    ...camera,
    minZoom: camera.zoom,
    maxZoom: camera.zoom + MOST_ZOOM_STEPS,
    maxBounds: widened(model.bbox),
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    attributionControl: false,
    // One finger and the bare wheel go on scrolling the page.
    cooperativeGestures: true,
    fadeDuration: 0,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': messages.wheelHint,
      'CooperativeGesturesHandler.MacHelpText': messages.wheelHint,
      'CooperativeGesturesHandler.MobileHelpText': messages.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  // The areas above the canvas are the keyboard path; the canvas is no tab stop of its own.
  map.getCanvas().removeAttribute('tabindex');
  map.on('style.load', () => addHatch(map, palette));
  return map;
}

/** Adds the hatch in the colours of a theme, once per theme. */
export function addHatch(map: MapLibreMap, palette: MapPalette) {
  const name = hatchName(palette);
  const pixelRatio = Math.ceil(window.devicePixelRatio);
  if (!map.hasImage(name)) map.addImage(name, hatchImage(palette, pixelRatio), { pixelRatio });
}

/** Room to pan around the regency, one box on each side. */
function widened([west, south, east, north]: BoundingBox): [number, number, number, number] {
  const width = east - west;
  const height = north - south;
  return [west - width, south - height, east + width, north + height];
}
