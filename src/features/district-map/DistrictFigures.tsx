import { useSuspenseQueries } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { districtStanding } from '@/domain/district/districtStanding';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { MapChoice } from '@/domain/map/mapIndicators';
import type { District } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { standingMap } from '@/maps/standing/standingMap';
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
  const standing = useMemo(
    () => districtStanding({ indicator, figures, districts, regency, year, on, freshness }),
    [indicator, figures, districts, regency, year, on, freshness],
  );
  const map = useMemo(
    () => standingMap(standing, boundaries, { title: mapFinding(standing, i18n), selected }, i18n),
    [standing, boundaries, selected, i18n],
  );
  return (
    <DistrictMapView
      standing={standing}
      map={map}
      onChoose={onChoose}
      indicatorChoice={indicatorChoice}
    />
  );
}
