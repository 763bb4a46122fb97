import { useSuspenseQueries } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { districtGap } from '@/domain/district/districtGap';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { DistrictGapView } from './DistrictGapView';

/** Kesenjangan Antarkecamatan: how far best and worst district are apart, year by year. */
export function DistrictGapPanel({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const { t, format } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const [{ data: scorecard }, { data: figures }] = useSuspenseQueries({
    queries: [scorecardQuery(base, regency, asOf), observationsQuery(base, regency, id)],
  });
  const condition = indicatorConditionsOf(scorecard, on).find((it) => it.indicator.id === id);
  const date = format.date(on);
  if (condition === undefined) return <Note tone="empty">{t('places.unknown', { date })}</Note>;
  const { indicator, isCumulative } = condition;
  const { districts } = scorecard;
  const gap = districtGap({ indicator, figures, districts, regency, isCumulative, on });
  const last = gap.years.at(-1);
  if (last === undefined) return <Note tone="empty">{t('gap.none', { date })}</Note>;
  return (
    <DistrictGapView gap={gap} last={last} indicator={indicator} districts={districts.length} />
  );
}
