import type { MapLayerMouseEvent, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { AREA_LAYER } from './districtLayers';

type PointerActions = {
  onSelect: (code: string) => void;
  onPoint: (code: string | null) => void;
};

/** Click selects, hover points, exactly as on the drawing. */
export function useMapPointer(
  map: MapLibreMap | null,
  latest: { readonly current: PointerActions },
) {
  useEffect(() => {
    if (!map) return;
    const subscriptions = [
      map.on('click', AREA_LAYER, (event) => withCode(event, latest.current.onSelect)),
      map.on('mousemove', AREA_LAYER, (event) => {
        map.getCanvas().style.cursor = 'pointer';
        withCode(event, latest.current.onPoint);
      }),
      map.on('mouseleave', AREA_LAYER, () => {
        map.getCanvas().style.cursor = '';
        latest.current.onPoint(null);
      }),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map, latest]);
}

function withCode({ features }: MapLayerMouseEvent, act: (code: string) => void) {
  const code: unknown = features?.[0]?.properties.code;
  if (typeof code === 'string') act(code);
}
