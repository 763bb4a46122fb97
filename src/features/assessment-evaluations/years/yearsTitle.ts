import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { EvaluationYearsModel } from './selectEvaluationYears';

/** From the first to the last year of the newest edition: totals under other weights are left out. */
export function yearsTitle({ edition }: EvaluationYearsModel, { t, format }: I18n): string {
  const { first, last } = edition;
  const values = { year: last.year, total: format.number(last.result.total, SCORE_DECIMALS) };
  if (first.year === last.year) return t('assessment.years.single', values);
  return t('assessment.years.course', {
    ...values,
    first: first.year,
    delta: format.points(last.result.total - first.result.total, SCORE_DECIMALS),
    from: format.number(first.result.total, SCORE_DECIMALS),
  });
}

/** What the circles mean; hollow ones only where a stage I was published. */
export function yearsSummary({ years }: EvaluationYearsModel, { t }: I18n): string {
  const hasFirstStage = years.some(({ firstStage }) => firstStage !== null);
  return [
    t(hasFirstStage ? 'assessment.years.circles' : 'assessment.years.circle'),
    t('assessment.years.changeRule'),
  ].join(' ');
}
