import type { LocalText } from '../text';
import { NOISE } from '../threshold';
import type { Percent, Score } from '../units';
import { type Evaluation, recomputedTotal } from './evaluation';
import type { Comparison, EvaluationYear } from './evaluationYears';

export type ComponentScore = {
  code: string;
  name: LocalText;
  weight: Percent;
  current: Score | null;
  previous: Score | null;
  /** In points of the scale; `null` when either year is missing. */
  difference: number | null;
  /** Score × weight, in points of the total; `null` without a score. */
  contribution: number | null;
};

export type ScoredComponent = ComponentScore & { current: Score };

/** Only a check beside the published total, in points of the scale. */
export type TotalCheck = { recomputed: Score; difference: number; isWithinRounding: boolean };

/** The result of a year with its components, as they may be shown. */
export type ScoredEvaluation = {
  evaluation: Evaluation;
  comparison: Comparison;
  /** In the order of the scheme; empty when the components were not published. */
  components: ComponentScore[];
  lowest: ScoredComponent | null;
  check: TotalCheck | null;
  /** Year that the components are compared with; `null` when none may be. */
  since: number | null;
};

/** The components of a year's result beside those of the year before it, where they compare. */
export function scoredEvaluation({
  result,
  previous,
  comparison,
}: EvaluationYear): ScoredEvaluation {
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

/**
 * In the order of the scheme, with its weights; empty when no component was published. Scores of an
 * evaluation under another scheme are not comparable and left out.
 */
export function componentScores(
  { scheme, components }: Pick<Evaluation, 'scheme' | 'components'>,
  previous: Pick<Evaluation, 'scheme' | 'components'> | null,
): ComponentScore[] {
  if (components.length === 0) return [];
  const comparable = previous?.scheme.id === scheme.id ? previous.components : [];
  return scheme.components.map((part) => {
    const current = scoreOf(components, part.code);
    const before = scoreOf(comparable, part.code);
    return {
      ...part,
      current,
      previous: before,
      difference: current === null || before === null ? null : current - before,
      contribution: current === null ? null : (current * part.weight) / 100,
    };
  });
}

const scoreOf = (components: Evaluation['components'], code: string): Score | null =>
  components.find((component) => component.code === code)?.score ?? null;

/** The first of the components with the lowest score; `null` when none has one. */
function lowestComponent(components: readonly ComponentScore[]): ScoredComponent | null {
  const scored = components.flatMap((part) =>
    part.current === null ? [] : [{ ...part, current: part.current }],
  );
  return scored.sort((a, b) => a.current - b.current)[0] ?? null;
}

/** Scores are published with two decimals. */
const HALF_STEP = 0.005;

/** The published total against what components and weights give; `null` when one is missing. */
export function totalCheck(
  evaluation: Pick<Evaluation, 'scheme' | 'components' | 'total'>,
): TotalCheck | null {
  const recomputed = recomputedTotal(evaluation);
  if (recomputed === null) return null;
  const difference = evaluation.total - recomputed;
  return { recomputed, difference, isWithinRounding: Math.abs(difference) <= HALF_STEP + NOISE };
}
