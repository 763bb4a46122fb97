import type { Evaluation } from '@/domain/assessment/evaluation';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { RecommendationsModel } from './selectRecommendations';

/** Where the recommendations come from; of two years each has its own source. */
export function adviceSources({ evaluation, before }: RecommendationsModel, i18n: I18n): string[] {
  if (before === null) return provenanceWords([evaluation], i18n);
  const ofYear = (result: Evaluation) =>
    i18n.t('assessment.advice.source', {
      year: result.year,
      source: provenanceWords([result], i18n).join(', '),
    });
  return [ofYear(evaluation), ofYear(before.evaluation)];
}
