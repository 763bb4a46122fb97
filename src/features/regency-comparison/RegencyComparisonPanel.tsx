import { useSuspenseQueries } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { regenciesQuery } from '@/api/catalog/regencyQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { useFiguresElsewhere } from '@/api/observations/useFiguresElsewhere';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { RegencyComparisonView } from './RegencyComparisonView';
import { selectComparison } from './selectComparison';

/** Perbandingan Kabupaten: this regency beside the others, same method and same period only. */
export function RegencyComparisonPanel({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const { t, format } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const [{ data: scorecard }, { data: own }, { data: regencies }] = useSuspenseQueries({
    queries: [
      scorecardQuery(base, regency, asOf),
      observationsQuery(base, regency, id),
      regenciesQuery(base),
    ],
  });
  const others = regencies.filter(({ code }) => code !== regency);
  const answers = useFiguresElsewhere(
    others.map(({ code }) => code),
    id,
  );
  const condition = indicatorConditionsOf(scorecard, on).find((it) => it.indicator.id === id);
  if (condition === undefined)
    return <Note tone="empty">{t('places.unknown', { date: format.date(on) })}</Note>;
  const { indicator } = condition;
  const { code, shortName: name } = scorecard.regency;
  const model = selectComparison({
    indicator,
    own: { code, name, observations: own.observations },
    others: others.map((other, at) => ({
      code: other.code,
      name: other.shortName,
      answer: answers[at] ?? { kind: 'loading' },
    })),
    on,
  });
  return <RegencyComparisonView model={model} />;
}
