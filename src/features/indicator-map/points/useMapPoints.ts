import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { MapLayer } from '../choice';
import { type MapPlace, servicePlaces, sitePlaces } from './mapPlaces';

export type LayerState =
  | { kind: 'off' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'here'; count: number };

export type MapLayers = Record<MapLayer, LayerState>;

/** The layers, and the places of all that are on and have arrived. */
type MapPoints = { layers: MapLayers; places: MapPlace[] };

/** The chosen layers, each asked for when it is switched on; one that fails takes nothing with it. */
export function useMapPoints({ regency, on }: Viewpoint, chosen: readonly MapLayer[]): MapPoints {
  const base = useApiBase();
  const [hasServices, hasSites] = [chosen.includes('layanan'), chosen.includes('quick-win')];
  const services = useQuery({ ...servicesQuery(base, regency), enabled: hasServices });
  const plans = useQuery({ ...quickWinPlansQuery(base, regency), enabled: hasSites });
  const ofServices = usePlaces(hasServices, services.data, servicePlaces, on);
  const ofPlans = usePlaces(hasSites, plans.data, sitePlaces, on);
  const places = useMemo(() => [...(ofServices ?? []), ...(ofPlans ?? [])], [ofServices, ofPlans]);
  const layers = {
    layanan: stateOf(hasServices, ofServices, services.isError),
    'quick-win': stateOf(hasSites, ofPlans, plans.isError),
  };
  return { layers, places };
}

/** Null while the layer is off or on its way. */
const usePlaces = <T>(
  isOn: boolean,
  records: readonly T[] | undefined,
  toPlaces: (records: readonly T[], on: IsoDate) => MapPlace[],
  on: IsoDate,
): MapPlace[] | null =>
  useMemo(
    () => (isOn && records !== undefined ? toPlaces(records, on) : null),
    [isOn, records, toPlaces, on],
  );

function stateOf(isOn: boolean, places: MapPlace[] | null, isError: boolean): LayerState {
  if (!isOn) return { kind: 'off' };
  if (places !== null) return { kind: 'here', count: places.length };
  return { kind: isError ? 'failed' : 'loading' };
}
