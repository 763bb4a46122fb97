import type { IndexPoint } from '@/domain/assessment/indices/indexSeries';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { IndexModel } from '../selectIndices';

/** The newest score with its scale and predicate and, within one edition, its change. */
export function indexFinding({ series }: IndexModel, i18n: I18n): string {
  const { t, say, format } = i18n;
  if (series.latest === null) return t('assessment.indices.title');
  const { score, predicate, change } = series.latest;
  const { scheme, year, value } = score;
  const parts = [
    t('assessment.indices.score', {
      name: say(scheme.name),
      year,
      value: format.number(value, SCORE_DECIMALS),
      max: format.number(scheme.scaleMax, SCORE_DECIMALS),
    }),
    ...(predicate === null ? [] : [predicateWords(series.latest, i18n)]),
    ...(change === null ? [] : [changeWords(change, i18n)]),
  ];
  return `${parts.join(', ')}.`;
}

const changeWords = (
  { since, difference }: NonNullable<IndexPoint['change']>,
  { t, format }: I18n,
): string =>
  t('assessment.indices.change', { since, delta: format.points(difference, SCORE_DECIMALS) });

/** "Baik", and where it was looked up: "Baik, menurut batas skema". */
export function predicateWords({ predicate }: IndexPoint, { t, say }: I18n): string {
  if (predicate === null) return t('assessment.indices.noPredicate');
  const label = say(predicate.label);
  return predicate.origin === 'published' ? label : t('assessment.indices.lookedUp', { label });
}

/** What the lines of the drawing mean and, where it happened, how a predicate was found. */
export function indexSummary({ points }: IndexModel, { t }: I18n): string {
  const isLookedUp = points.some(({ predicate }) => predicate?.origin === 'scheme');
  return [
    t('assessment.indices.summary'),
    ...(isLookedUp ? [t('assessment.indices.lookedUpRule')] : []),
  ].join(' ');
}
