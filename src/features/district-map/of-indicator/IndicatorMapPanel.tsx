import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { MapChoice } from '@/domain/map/mapIndicators';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { DistrictFigures } from '../DistrictFigures';

type IndicatorMapPanelProps = {
  viewpoint: Viewpoint;
  /** The indicator; here nobody chooses another. */
  id: string;
  choice: MapChoice;
  onChoose: (choice: MapChoice) => void;
};

/** Peta Kecamatan of one indicator; year and district live in the URL. */
export function IndicatorMapPanel({ viewpoint, id, choice, onChoose }: IndicatorMapPanelProps) {
  const { t, format } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  if (condition === undefined)
    return <Note tone="empty">{t('places.unknown', { date: format.date(on) })}</Note>;
  return (
    <DistrictFigures
      viewpoint={viewpoint}
      condition={condition}
      districts={data.districts}
      choice={choice}
      onChoose={onChoose}
      indicatorChoice={null}
    />
  );
}
