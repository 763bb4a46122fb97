import type {
  FillLayerSpecification,
  LayerSpecification,
  RasterLayerSpecification,
  RasterSourceSpecification,
} from 'maplibre-gl';
import type { Basemap } from '@/ui/BasemapContext';
import { AREA_LAYER } from '../canvas/districtLayers';

export const BASEMAP = 'basemap';

/** A path of the installation itself becomes an address; nothing else is asked. */
export const basemapSource = (
  { tiles, minZoom, maxZoom }: Basemap,
  origin: string,
): RasterSourceSpecification => ({
  type: 'raster',
  tiles: [tiles.startsWith('/') ? origin + tiles : tiles],
  tileSize: 256,
  minzoom: minZoom,
  maxzoom: maxZoom,
});

/**
 * Without its colours, so that they are not taken for classes, and in the dark turned down: white
 * paper beneath dark districts would blind.
 */
const basemapLayer = (
  { opacity }: Pick<Basemap, 'opacity'>,
  isDark: boolean,
): RasterLayerSpecification => ({
  id: BASEMAP,
  type: 'raster',
  source: BASEMAP,
  paint: {
    'raster-opacity': opacity,
    'raster-saturation': -1,
    'raster-contrast': 0.2,
    'raster-brightness-max': isDark ? 0.45 : 1,
    'raster-fade-duration': 0,
  },
});

/** Districts let roads and rivers be seen through them. */
const AREA_OPACITY = 0.5;

/** Along its inner edge, in CSS px, each district has the very colour of its class, as the legend. */
const RIM_WIDTH = 7;

const rimLayer = ({ source, paint }: FillLayerSpecification): LayerSpecification => ({
  id: 'area-rim',
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: {
    'line-width': RIM_WIDTH,
    // For an area a positive offset lies inside it.
    'line-offset': RIM_WIDTH / 2,
    ...(paint?.['fill-color'] !== undefined && { 'line-color': paint['fill-color'] }),
  },
});

/** The layers of the districts with the basemap beneath them, above land and sea. */
export const withBasemap = (
  layers: readonly LayerSpecification[],
  opacity: number,
  isDark: boolean,
): LayerSpecification[] =>
  layers.flatMap((layer): LayerSpecification[] =>
    layer.id === AREA_LAYER && layer.type === 'fill'
      ? [
          basemapLayer({ opacity }, isDark),
          { ...layer, paint: { ...layer.paint, 'fill-opacity': AREA_OPACITY } },
          rimLayer(layer),
        ]
      : [layer],
  );
