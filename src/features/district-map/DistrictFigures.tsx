import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { type DistrictStanding, districtStanding } from '@/domain/district/districtStanding';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { MapChoice } from '@/domain/map/mapIndicators';
import type { District } from '@/domain/region/region';
import { remembering } from '@/domain/remembering';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { type I18n, useI18n } from '@/i18n/I18n';
import { type Boundaries, standingMap } from '@/maps/standing/standingMap';
import { DistrictMapView } from './DistrictMapView';
import { mapFinding } from './mapFinding';

type DistrictFiguresProps = {
  viewpoint: Viewpoint;
  condition: IndicatorCondition;
  districts: District[];
  choice: MapChoice;
  onChoose: (choice: MapChoice) => void;
  indicatorChoice: ReactNode;
};

type MapQuestion = {
  standing: DistrictStanding;
  boundaries: Boundaries;
  selected: string | null;
  i18n: I18n;
};

const mapOf = remembering(
  ({ standing }: MapQuestion) => standing,
  ({ standing, boundaries, selected, i18n }) =>
    standingMap(standing, boundaries, { title: mapFinding(standing, i18n), selected }, i18n),
);

/** Asks for the figures of the chosen indicator and for the boundaries, side by side. */
export function DistrictFigures(props: DistrictFiguresProps) {
  const { viewpoint, condition, districts, choice, onChoose, indicatorChoice } = props;
  const { regency, on } = viewpoint;
  const { indicator, freshness } = condition;
  const i18n = useI18n();
  const base = useApiBase();
  const [{ data: figures }, { data: boundaries }] = useSuspenseQueries({
    queries: [
      observationsQuery(base, regency, indicator.id),
      boundariesQuery(base, regency, 'district'),
    ],
  });
  const { tahun: year, kecamatan: selected = null } = choice;
  const question = { indicator, figures, districts, regency, year, on, freshness };
  const standing = districtStanding(question);
  const map = mapOf({ standing, boundaries, selected, i18n });
  return (
    <DistrictMapView
      standing={standing}
      map={map}
      onChoose={onChoose}
      indicatorChoice={indicatorChoice}
    />
  );
}
