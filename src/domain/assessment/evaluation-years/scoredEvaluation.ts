import type { Evaluation } from '../evaluation';
import {
  type ComponentScore,
  componentScores,
  lowestComponents,
  type ScoredComponent,
} from './componentScores';
import type { Comparison, EvaluationYear } from './evaluationYears';
import { type TotalCheck, totalCheck } from './totalCheck';

/** The result of a year with its components, as they may be shown. */
export type ScoredEvaluation = {
  evaluation: Evaluation;
  comparison: Comparison;
  /** In the order of the scheme; empty when the components were not published. */
  components: ComponentScore[];
  /** All that share the lowest score; empty without components. */
  lowest: ScoredComponent[];
  check: TotalCheck | null;
  /** Year that the components are compared with; `null` when none may be. */
  since: number | null;
};

/** The components of a year's result beside those of the same stage of the year before, where they compare. */
export function scoredEvaluation({
  result,
  comparable,
  comparison,
}: EvaluationYear): ScoredEvaluation {
  const components = componentScores(result, comparable);
  const isCompared = components.some((component) => component.previous !== null);
  return {
    evaluation: result,
    comparison,
    components,
    lowest: lowestComponents(components),
    check: totalCheck(result),
    since: isCompared ? (comparable?.year ?? null) : null,
  };
}
