import { SCORE_DECIMALS, scoreTendency } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { DimensionScoresModel } from './selectDimensionScores';

/** The score with its scale and edition and, within one scheme, its change. */
export function scoreFinding(
  { latest, comparison }: DimensionScoresModel,
  { t, format }: I18n,
): string {
  const { year, stage, scheme } = latest.evaluation;
  const values = {
    score: format.number(latest.score, SCORE_DECIMALS),
    max: format.number(scheme.scaleMax, SCORE_DECIMALS),
    year,
    stage,
  };
  const difference = comparison?.difference ?? null;
  if (comparison === null || difference === null) return t('dimension.evaluation.finding', values);
  return t('dimension.evaluation.findingChange', {
    ...values,
    since: comparison.since,
    delta: format.points(difference, SCORE_DECIMALS),
    tendency: t(`tendency.${scoreTendency(difference)}`),
  });
}
