import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { MapArea } from '../areaMapModel';
import { AREA_SOURCE } from './districtLayers';
import { areaState } from './mapStyle';

/** Recolours areas by feature state; geometry is never sent again. */
export function useAreaStates(map: MapLibreMap | null, areas: readonly MapArea[]) {
  useEffect(() => {
    if (!map) return;
    for (const area of areas) {
      map.setFeatureState({ source: AREA_SOURCE, id: area.code }, areaState(area));
    }
  }, [map, areas]);
}
