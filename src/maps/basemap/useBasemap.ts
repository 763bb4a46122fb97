import type { Map as MapLibreMap } from 'maplibre-gl';
import { use, useEffect, useState } from 'react';
import { type Basemap, BasemapContext } from '@/ui/BasemapContext';
import { districtLayers } from '../canvas/districtLayers';
import { isDarkMap, readPalette } from '../canvas/mapPalette';
import { BASEMAP, basemapSource, withBasemap } from './basemapLayer';
import { watchTiles } from './watchTiles';

export type ShownBasemap = Basemap & {
  /** Its last tiles did not come. */
  isFailing: boolean;
};

/** Lays the basemap of the installation under the districts once the map stands; `null` without one. */
export function useBasemap(map: MapLibreMap | null): ShownBasemap | null {
  const load = use(BasemapContext);
  const [shown, setShown] = useState<ShownBasemap | null>(null);
  useEffect(() => {
    if (map === null || load === null) return;
    let isGone = false;
    let endWatch: (() => void) | undefined;
    load().then(
      (basemap) => {
        if (isGone || basemap === null) return;
        endWatch = watchTiles(map, (isFailing) =>
          setShown((before) => before && { ...before, isFailing }),
        );
        addBasemap(map, basemap);
        setShown({ ...basemap, isFailing: false });
      },
      // The code that reads it did not come: the map stays as it is.
      () => undefined,
    );
    return () => {
      isGone = true;
      endWatch?.();
      setShown(null);
    };
  }, [map, load]);
  return shown;
}

function addBasemap(map: MapLibreMap, basemap: Basemap) {
  const palette = readPalette(map.getContainer());
  const isDark = isDarkMap(map.getContainer());
  const style = map.getStyle();
  const source = basemapSource(basemap, window.location.origin);
  map.setStyle(
    {
      ...style,
      sources: { ...style.sources, [BASEMAP]: source },
      layers: withBasemap(districtLayers(palette), basemap.opacity, isDark),
    },
    { diff: true },
  );
}
