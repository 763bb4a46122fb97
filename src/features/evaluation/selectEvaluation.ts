import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears } from '@/domain/assessment/evaluation-years/evaluationYears';
import {
  type ScoredEvaluation,
  scoredEvaluation,
} from '@/domain/assessment/evaluation-years/scoredEvaluation';
import type { IsoDate } from '@/domain/time/calendar';

export type EvaluationModel = ScoredEvaluation & {
  openRecommendations: Evaluation['recommendations'];
};

/** The latest evaluation published by the date; `null` when there was none. */
export function selectEvaluation(
  evaluations: readonly Evaluation[],
  on: IsoDate,
): EvaluationModel | null {
  const latest = evaluationYears(evaluations, on)[0];
  if (latest === undefined) return null;
  const openRecommendations = latest.result.recommendations.filter(({ isDone }) => !isDone);
  return { ...scoredEvaluation(latest), openRecommendations };
}
