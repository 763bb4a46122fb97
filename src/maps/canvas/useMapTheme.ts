import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Basemap } from '@/ui/BasemapContext';
import { withBasemap } from '../basemap/basemapLayer';
import { addHatch } from './createMap';
import { districtLayers } from './districtLayers';
import { isDarkMap, readPalette } from './mapPalette';

/** Repaints the canvas when the page changes its theme. */
export function useMapTheme(map: MapLibreMap | null, basemap: Basemap | null) {
  const opacity = basemap?.opacity ?? null;
  useEffect(() => {
    if (!map) return;
    const observer = new MutationObserver(() => repaint(map, opacity));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [map, opacity]);
}

/** `opacity` is that of the basemap; `null` without one. */
function repaint(map: MapLibreMap, opacity: number | null) {
  const palette = readPalette(map.getContainer());
  addHatch(map, palette);
  // The style is compared with the one in place, so sources and feature state stay.
  const layers = districtLayers(palette);
  const shown =
    opacity === null ? layers : withBasemap(layers, opacity, isDarkMap(map.getContainer()));
  map.setStyle({ ...map.getStyle(), layers: shown }, { diff: true });
}
