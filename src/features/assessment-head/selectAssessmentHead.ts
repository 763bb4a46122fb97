import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears, yearAsked } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { IsoDate } from '@/domain/time/calendar';

export type AssessmentHeadModel = {
  /** `null` when nothing was published by the date. */
  result: Evaluation | null;
  openRecommendations: number;
};

export function selectAssessmentHead(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): AssessmentHeadModel {
  const result = yearAsked(evaluationYears(evaluations, on), year)?.result ?? null;
  const open = result?.recommendations.filter(({ isDone }) => !isDone) ?? [];
  return { result, openRecommendations: open.length };
}
