import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { districtStanding } from '@/domain/district/districtStanding';
import { districtChanges } from '@/domain/district/districtStandingChange';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { MapChoice } from '@/domain/map/mapIndicators';
import type { District } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Note } from '@/ui/Note';
import { DistrictRankingView } from '../DistrictRankingView';
import { rankingFinding } from '../rankingFinding';
import { rankingRemarks } from './rankingRemarks';
import { rankingTable } from './rankingTable';

type IndicatorRankingPanelProps = {
  viewpoint: Viewpoint;
  /** The indicator; here nobody chooses another. */
  id: string;
  choice: MapChoice;
  onChoose: (choice: MapChoice) => void;
};

/** Urutan Kecamatan of one indicator, with what changed since the year before. */
export function IndicatorRankingPanel({ viewpoint, id, ...choosing }: IndicatorRankingPanelProps) {
  const { t, format } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const [{ data: scorecard }, { data: figures }] = useSuspenseQueries({
    queries: [scorecardQuery(base, regency, asOf), observationsQuery(base, regency, id)],
  });
  const condition = indicatorConditionsOf(scorecard, on).find((it) => it.indicator.id === id);
  if (condition === undefined)
    return <Note tone="empty">{t('places.unknown', { date: format.date(on) })}</Note>;
  const { districts } = scorecard;
  return <Ranking {...choosing} {...{ viewpoint, condition, districts, figures }} />;
}

type RankingProps = Omit<IndicatorRankingPanelProps, 'id'> & {
  condition: IndicatorCondition;
  districts: District[];
  figures: Parameters<typeof districtStanding>[0]['figures'];
};

function Ranking({ viewpoint, choice, onChoose, condition, districts, figures }: RankingProps) {
  const i18n = useI18n();
  const { regency, on } = viewpoint;
  const { tahun: year, kecamatan: selected = null } = choice;
  const { standing, changes, remarks } = useMemo(() => {
    const { indicator, freshness, isCumulative } = condition;
    const question = { indicator, figures, districts, on };
    const standing = districtStanding({ ...question, regency, year, freshness });
    const changes = districtChanges({ ...question, period: standing.period, isCumulative });
    return { standing, changes, remarks: rankingRemarks(standing, changes, i18n) };
  }, [condition, figures, districts, regency, year, on, i18n]);
  const { byDistrict } = changes;
  return (
    <>
      <DistrictRankingView
        standing={standing}
        selected={selected}
        onSelect={(kecamatan) => onChoose({ kecamatan })}
        remarks={remarks}
      />
      <DownloadMenu
        title={rankingFinding(standing, i18n)}
        table={() =>
          rankingTable(standing, remarks.change && { ...remarks.change, byDistrict }, i18n)
        }
      />
    </>
  );
}
