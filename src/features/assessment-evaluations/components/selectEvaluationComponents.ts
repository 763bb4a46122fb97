import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears, yearAsked } from '@/domain/assessment/evaluation-years/evaluationYears';
import {
  type ScoredEvaluation,
  scoredEvaluation,
} from '@/domain/assessment/evaluation-years/scoredEvaluation';
import type { IsoDate } from '@/domain/time/calendar';

/** The year asked for, or the newest; `null` when nothing was published by the date. */
export function selectEvaluationComponents(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): ScoredEvaluation | null {
  const entry = yearAsked(evaluationYears(evaluations, on), year);
  return entry === null ? null : scoredEvaluation(entry);
}
