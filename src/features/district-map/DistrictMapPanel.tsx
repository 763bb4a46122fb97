import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { useWithFigures } from '@/api/observations/useWithFigures';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { MapChoice } from '@/domain/map/mapIndicators';
import { mapIndicator, mapIndicators } from '@/domain/map/mapIndicators';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { DistrictFigures } from './DistrictFigures';
import { IndicatorChoice } from './IndicatorChoice';

type DistrictMapPanelProps = {
  viewpoint: Viewpoint;
  choice: MapChoice;
  onChoose: (choice: MapChoice) => void;
};

/** Peta Kecamatan: one indicator by district; indicator, year and district live in the URL. */
export function DistrictMapPanel({ viewpoint, choice, onChoose }: DistrictMapPanelProps) {
  const { t } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const candidates = mapIndicators(indicatorConditionsOf(data, on));
  const shown = mapIndicator(candidates, choice.indikator);
  const drawn = useWithFigures(regency, shown);
  if (shown === null || drawn === null) return <Note tone="empty">{t('map.none')}</Note>;
  return (
    <DistrictFigures
      viewpoint={viewpoint}
      condition={drawn}
      districts={data.districts}
      choice={choice}
      // A link must open what was seen, also when nobody chose the indicator.
      onChoose={(made) => onChoose({ indikator: shown.indicator.id, ...made })}
      indicatorChoice={
        <IndicatorChoice
          candidates={candidates}
          value={shown.indicator.id}
          onChange={(indikator) => onChoose({ indikator })}
        />
      }
    />
  );
}
