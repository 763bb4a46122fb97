import type { Evaluation } from '@/domain/assessment/evaluation';
import { type Comparison, evaluationYears, yearAsked } from '@/domain/assessment/evaluationYears';
import {
  type ComponentScore,
  componentScores,
  lowestComponent,
  type TotalCheck,
  totalCheck,
} from '@/domain/assessment/evaluationYearsComponents';
import type { IsoDate } from '@/domain/time/calendar';

export type EvaluationComponentsModel = {
  evaluation: Evaluation;
  comparison: Comparison;
  /** In the order of the scheme; empty when the components were not published. */
  components: ComponentScore[];
  lowest: ComponentScore | null;
  check: TotalCheck | null;
  /** Year that the components are compared with; `null` when none may be. */
  since: number | null;
};

/** The year asked for, or the newest; `null` when nothing was published by the date. */
export function selectEvaluationComponents(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): EvaluationComponentsModel | null {
  const entry = yearAsked(evaluationYears(evaluations, on), year);
  if (entry === null) return null;
  const { result, previous, comparison } = entry;
  const components = componentScores(result, previous);
  const isCompared = components.some((component) => component.previous !== null);
  return {
    evaluation: result,
    comparison,
    components,
    lowest: lowestComponent(components),
    check: totalCheck(result),
    since: isCompared ? (previous?.year ?? null) : null,
  };
}
