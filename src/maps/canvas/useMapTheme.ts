import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { addHatch } from './createMap';
import { districtLayers } from './districtLayers';
import { readPalette } from './mapPalette';

/** Repaints the canvas when the page changes its theme. */
export function useMapTheme(map: MapLibreMap | null) {
  useEffect(() => {
    if (!map) return;
    const observer = new MutationObserver(() => repaint(map));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [map]);
}

function repaint(map: MapLibreMap) {
  const palette = readPalette(map.getContainer());
  addHatch(map, palette);
  // The style is compared with the one in place, so sources and feature state stay.
  map.setStyle({ ...map.getStyle(), layers: districtLayers(palette) }, { diff: true });
}
