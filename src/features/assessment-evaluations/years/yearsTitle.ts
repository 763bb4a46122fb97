import { SCORE_DECIMALS, stageYear } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { EvaluationYearsModel } from './selectEvaluationYears';

/** From the first to the last final result of the newest edition: what may not be subtracted is left out. */
export function yearsTitle({ edition }: EvaluationYearsModel, i18n: I18n): string {
  const { t, format } = i18n;
  const [first, last] = [edition.first.result, edition.last.result];
  const values = {
    year: stageYear(last.year, last.stage, i18n),
    total: format.number(last.total, SCORE_DECIMALS),
  };
  if (first.year === last.year) return t('assessment.years.single', values);
  return t('assessment.years.course', {
    ...values,
    first: stageYear(first.year, first.stage, i18n),
    delta: format.points(last.total - first.total, SCORE_DECIMALS),
    from: format.number(first.total, SCORE_DECIMALS),
  });
}

/** What the circles mean: filled ones stage II, hollow ones stage I, each only where there is one. */
export function yearsSummary({ years }: EvaluationYearsModel, { t }: I18n): string {
  const open = years.filter(({ result }) => result.stage === 'I');
  const hasFirst = open.length > 0 || years.some(({ firstStage }) => firstStage !== null);
  return [
    ...(open.length < years.length ? [t('assessment.years.filled')] : []),
    ...(hasFirst ? [t('assessment.years.hollow')] : []),
    ...(open.length > 0
      ? [t('assessment.years.onlyFirst', { years: open.map(({ year }) => year).join(', ') })]
      : []),
    t('assessment.years.changeRule'),
  ].join(' ');
}
