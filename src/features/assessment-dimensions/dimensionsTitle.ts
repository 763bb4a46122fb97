import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { AssessmentDimensionsModel, DimensionScore } from './selectAssessmentDimensions';

/** The highest and the lowest, all of them where several share the score. */
export function dimensionsTitle(
  { highest, lowest }: AssessmentDimensionsModel,
  { t, format }: I18n,
): string {
  const named = (scores: readonly DimensionScore[]) =>
    scores.map(({ code }) => t(`dimension.${code}`)).join(', ');
  const written = ([score]: readonly DimensionScore[]) =>
    format.number(score?.current ?? 0, SCORE_DECIMALS);
  const values = { highest: named(highest), high: written(highest) };
  if (highest[0]?.current === lowest[0]?.current) return t('assessment.dimensions.same', values);
  return t('assessment.dimensions.finding', {
    ...values,
    lowest: named(lowest),
    low: written(lowest),
  });
}
