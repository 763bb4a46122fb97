import type { Evaluation } from '@/domain/assessment/evaluation';
import { type Comparison, evaluationYears } from '@/domain/assessment/evaluationYears';
import {
  type ComponentScore,
  componentScores,
  lowestComponent,
  type TotalCheck,
  totalCheck,
} from '@/domain/assessment/evaluationYearsComponents';
import type { IsoDate } from '@/domain/time/calendar';

export type EvaluationModel = {
  evaluation: Evaluation;
  comparison: Comparison;
  /** In the order of the scheme; empty when the components were not published. */
  components: ComponentScore[];
  lowest: ComponentScore | null;
  /** Only a check beside the published total. */
  check: TotalCheck | null;
  openRecommendations: Evaluation['recommendations'];
};

/** The latest evaluation published by the date; `null` when there was none. */
export function selectEvaluation(
  evaluations: readonly Evaluation[],
  on: IsoDate,
): EvaluationModel | null {
  const latest = evaluationYears(evaluations, on)[0];
  if (latest === undefined) return null;
  const { result, previous, comparison } = latest;
  const components = componentScores(result, previous);
  return {
    evaluation: result,
    comparison,
    components,
    lowest: lowestComponent(components),
    check: totalCheck(result),
    openRecommendations: result.recommendations.filter(({ isDone }) => !isDone),
  };
}
