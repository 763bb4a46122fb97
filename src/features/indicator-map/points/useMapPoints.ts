import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import type { Viewpoint } from '@/domain/viewpoint';
import type { MapLayer } from '../choice';
import { type MapPlace, servicePlaces, sitePlaces } from './mapPlaces';

export type LayerState =
  | { kind: 'off' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'here'; places: MapPlace[] };

/** The chosen layers, each asked for when it is switched on; one that fails takes nothing with it. */
export function useMapPoints(
  { regency, on }: Viewpoint,
  chosen: readonly MapLayer[],
): Record<MapLayer, LayerState> {
  const base = useApiBase();
  const isOn = (layer: MapLayer) => chosen.includes(layer);
  const services = useQuery({ ...servicesQuery(base, regency), enabled: isOn('layanan') });
  const plans = useQuery({ ...quickWinPlansQuery(base, regency), enabled: isOn('quick-win') });
  const ofServices = useMemo(
    () => services.data && servicePlaces(services.data, on),
    [services.data, on],
  );
  const ofPlans = useMemo(() => plans.data && sitePlaces(plans.data, on), [plans.data, on]);
  return {
    layanan: stateOf(isOn('layanan'), ofServices, services.isError),
    'quick-win': stateOf(isOn('quick-win'), ofPlans, plans.isError),
  };
}

function stateOf(isOn: boolean, places: MapPlace[] | undefined, isError: boolean): LayerState {
  if (!isOn) return { kind: 'off' };
  if (places !== undefined) return { kind: 'here', places };
  return { kind: isError ? 'failed' : 'loading' };
}

/** The places of all layers that are on and have arrived. */
export const placesOf = (layers: Record<MapLayer, LayerState>): MapPlace[] =>
  Object.values(layers).flatMap((layer) => (layer.kind === 'here' ? layer.places : []));
