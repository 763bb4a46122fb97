import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { use, useEffect, useState } from 'react';
import { type Basemap, BasemapContext } from '@/ui/BasemapContext';
import { districtLayers } from '../canvas/districtLayers';
import { isDarkMap, readPalette } from '../canvas/mapPalette';
import { BASEMAP, basemapSource, withBasemap } from './basemapLayer';

export type ShownBasemap = Basemap & {
  /** Its last tiles did not come. */
  isFailing: boolean;
};

/** A server of tiles that has given none for so long is said not to answer. */
const PATIENCE_MS = 5000;

/** Lays the basemap of the installation under the districts once the map stands; `null` without one. */
export function useBasemap(map: MapLibreMap | null): ShownBasemap | null {
  const load = use(BasemapContext);
  const [shown, setShown] = useState<ShownBasemap | null>(null);
  useEffect(() => {
    if (map === null || load === null) return;
    let isGone = false;
    const tell = (isFailing: boolean) => setShown((before) => before && { ...before, isFailing });
    const onError = (event: ErrorEvent & { sourceId?: string }) => {
      if (event.sourceId === BASEMAP) tell(true);
    };
    // Of one view: where it was moved to may have no tiles, though others came before.
    let asked = 0;
    let loaded = 0;
    const onAsked = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId === BASEMAP && tile !== undefined) asked += 1;
    };
    const onData = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId !== BASEMAP || tile?.state !== 'loaded') return;
      loaded += 1;
      tell(false);
    };
    // A tile that is not there is no error to the map; that none is there, is.
    const onIdle = () => {
      if (asked > 0 && loaded === 0) tell(true);
      asked = 0;
      loaded = 0;
    };
    let patience: ReturnType<typeof setTimeout> | undefined;
    const onPatienceOver = () => {
      if (asked > 0 && loaded === 0) tell(true);
    };
    load().then(
      (basemap) => {
        if (isGone || basemap === null) return;
        map.on('error', onError);
        map.on('sourcedataloading', onAsked);
        map.on('sourcedata', onData);
        map.on('idle', onIdle);
        patience = setTimeout(onPatienceOver, PATIENCE_MS);
        addBasemap(map, basemap);
        setShown({ ...basemap, isFailing: false });
      },
      // The code that reads it did not come: the map stays as it is.
      () => undefined,
    );
    return () => {
      isGone = true;
      clearTimeout(patience);
      map.off('error', onError);
      map.off('sourcedataloading', onAsked);
      map.off('sourcedata', onData);
      map.off('idle', onIdle);
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
