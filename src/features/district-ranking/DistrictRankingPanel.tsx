import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { useWithFigures } from '@/api/observations/useWithFigures';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { districtStanding } from '@/domain/district/districtStanding';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { type MapChoice, mapIndicator, mapIndicators } from '@/domain/map/mapIndicators';
import type { District } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Note } from '@/ui/Note';
import { DistrictRankingView } from './DistrictRankingView';
import { rankingFinding } from './rankingFinding';

type PanelProps = {
  viewpoint: Viewpoint;
  choice: MapChoice;
  onChoose: (choice: MapChoice) => void;
};

/** Urutan Kecamatan: the same figures as the map, ranked; the keyboard's way to choose a district. */
export function DistrictRankingPanel({ viewpoint, choice, onChoose }: PanelProps) {
  const { t } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const shown = useWithFigures(
    regency,
    mapIndicator(mapIndicators(indicatorConditionsOf(data, on)), choice.indikator),
  );
  if (shown === null) return <Note tone="empty">{t('map.none')}</Note>;
  const props = { viewpoint, choice, onChoose, districts: data.districts };
  return <Ranking {...props} condition={shown} />;
}

type RankingProps = PanelProps & { condition: IndicatorCondition; districts: District[] };

function Ranking({ viewpoint, choice, onChoose, condition, districts }: RankingProps) {
  const i18n = useI18n();
  const { regency, on } = viewpoint;
  const { indicator, freshness } = condition;
  const { data: figures } = useSuspenseQuery(
    observationsQuery(useApiBase(), regency, indicator.id),
  );
  const { tahun: year } = choice;
  const question = { indicator, figures, districts, regency, year, on, freshness };
  const standing = districtStanding(question);
  return (
    <>
      <DistrictRankingView
        standing={standing}
        selected={choice.kecamatan ?? null}
        // A link must open what was seen, also when nobody chose the indicator.
        onSelect={(kecamatan) => onChoose({ indikator: indicator.id, kecamatan })}
      />
      <DownloadMenu
        title={rankingFinding(standing, i18n)}
        table={async () => {
          const { rankingTable } = await import('./of-indicator/rankingTable');
          return rankingTable(standing, null, i18n);
        }}
      />
    </>
  );
}
