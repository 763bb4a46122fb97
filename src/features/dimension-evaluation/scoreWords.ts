import type { I18n } from '@/i18n/I18n';
import type { DimensionScoresModel } from './selectDimensionScores';

/** National scores are published with two decimals. */
export const SCORE_DECIMALS = 2;

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
    tendency: t(`tendency.${tendencyOf(difference)}`),
  });
}

/** A higher score is better; a difference that prints as 0.00 is none. */
function tendencyOf(difference: number): 'improving' | 'worsening' | 'steady' {
  const printed = Math.round(difference * 10 ** SCORE_DECIMALS);
  if (printed === 0) return 'steady';
  return printed > 0 ? 'improving' : 'worsening';
}
