import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { AssessmentHeadModel } from './selectAssessmentHead';

/** Score, rank and what is left to do, in one sentence. */
export function assessmentFinding(
  { result, openRecommendations: open }: AssessmentHeadModel,
  { t, format }: I18n,
): string {
  if (result === null) return t('assessment.head.empty');
  const { year, stage, total, scheme, rank, recommendations } = result;
  const parts = [
    t('assessment.head.score', {
      year,
      stage,
      total: format.number(total, SCORE_DECIMALS),
      max: format.number(scheme.scaleMax, SCORE_DECIMALS),
    }),
    rank === null
      ? t('evaluation.noRank')
      : t('assessment.head.rank', { position: rank.position, of: rank.of }),
  ].join(', ');
  if (recommendations.length === 0) return t('assessment.head.finding', { parts });
  return t('assessment.head.findingOpen', { parts, open, all: recommendations.length });
}
