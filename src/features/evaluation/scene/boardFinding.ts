import { SCORE_DECIMALS, scoreTendency, stageYear } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { EvaluationModel } from '../selectEvaluation';

/**
 * The published total with its scale and, where it may be compared, its change; never a predicate. In
 * a tight room without the change, which stands below it.
 */
export function boardFinding(
  { evaluation, comparison }: EvaluationModel,
  i18n: I18n,
  isTightRoom = false,
): string {
  const { t, format } = i18n;
  const values = {
    total: format.number(evaluation.total, SCORE_DECIMALS),
    max: format.number(evaluation.scheme.scaleMax, SCORE_DECIMALS),
    year: stageYear(evaluation.year, evaluation.stage, i18n),
  };
  if (isTightRoom || comparison.kind !== 'same-scheme') return t('wall.evaluation.total', values);
  return t('wall.evaluation.change', {
    ...values,
    delta: format.points(comparison.difference, SCORE_DECIMALS),
    tendency: t(`tendency.${scoreTendency(comparison.difference)}`),
  });
}
