import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PlacesMap } from '@/maps/places/PlacesMap';
import { ServiceMapView } from './ServiceMapView';
import { selectServiceMap } from './selectServiceMap';
import { districtCounts, mapFinding, mapPointsOf } from './serviceMapWords';

type ServiceMapPanelProps = {
  viewpoint: Viewpoint;
  /** Code of the chosen district. */
  district: string | undefined;
  onDistrict: (code: string | undefined) => void;
};

/** Where services stand, and which stand nowhere. */
export const ServiceMapPanel = memo(function ServiceMapPanel(props: ServiceMapPanelProps) {
  const { district, onDistrict } = props;
  const { regency, asOf, on } = props.viewpoint;
  const i18n = useI18n();
  const base = useApiBase();
  const { data: records } = useSuspenseQuery(servicesQuery(base, regency));
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: shapes } = useSuspenseQuery(boundariesQuery(base, regency, 'district'));
  const { districts } = scorecard;
  const places = useMemo(() => selectServiceMap(records, districts, on), [records, districts, on]);
  const points = useMemo(() => mapPointsOf(places.spots, i18n), [places, i18n]);
  const counts = useMemo(() => districtCounts(places), [places]);
  const countLabel = useMemo(
    () => (count: number) => (count === 0 ? null : i18n.t('services.map.label', { count })),
    [i18n],
  );
  const finding = mapFinding(places, i18n);
  return (
    <ServiceMapView
      places={places}
      finding={finding}
      districts={districts}
      on={on}
      district={district}
      onDistrict={onDistrict}
      map={
        <PlacesMap
          title={finding}
          shapes={shapes}
          points={points}
          counts={counts}
          countLabel={countLabel}
          selected={district ?? null}
          onSelect={(code) => onDistrict(code ?? undefined)}
        />
      }
    />
  );
});
