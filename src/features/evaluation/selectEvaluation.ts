import { type Evaluation, recomputedTotal } from '@/domain/assessment/evaluation';
import { compareCodes } from '@/domain/order';
import type { LocalText } from '@/domain/text';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import type { Percent, Score } from '@/domain/units';

export type ComponentScore = {
  code: string;
  name: LocalText;
  weight: Percent;
  current: Score | null;
  previous: Score | null;
  /** In points of the scale; `null` when either year is missing. */
  difference: number | null;
};

/** What the total is compared with; editions with other weights are named, never subtracted. */
export type Comparison =
  | { kind: 'first' }
  | { kind: 'other-scheme'; since: number; before: Score }
  | { kind: 'same-scheme'; since: number; before: Score; difference: number };

export type EvaluationModel = {
  evaluation: Evaluation;
  comparison: Comparison;
  /** In the order of the scheme; empty when the components were not published. */
  components: ComponentScore[];
  lowest: ComponentScore | null;
  /** Only a check beside the published total. */
  check: { recomputed: Score; difference: number; isWithinRounding: boolean } | null;
  openRecommendations: Evaluation['recommendations'];
};

/** The latest evaluation published by the date; `null` when there was none. */
export function selectEvaluation(
  evaluations: readonly Evaluation[],
  on: IsoDate,
): EvaluationModel | null {
  const known = latestVersions(evaluations, ({ year, stage }) => `${year}|${stage}`, on).sort(
    newestFirst,
  );
  const evaluation = known[0];
  if (evaluation === undefined) return null;
  const previous = known.find(({ year }) => year < evaluation.year) ?? null;
  const components = componentScores(evaluation, previous);
  return {
    evaluation,
    comparison: comparisonOf(evaluation, previous),
    components,
    lowest: lowestOf(components),
    check: checkOf(evaluation),
    openRecommendations: evaluation.recommendations.filter(({ isDone }) => !isDone),
  };
}

/** Stage II closes the year that stage I opened. */
const newestFirst = (a: Evaluation, b: Evaluation): number =>
  b.year - a.year || compareCodes(b.stage, a.stage);

function comparisonOf({ scheme, total }: Evaluation, previous: Evaluation | null): Comparison {
  if (previous === null) return { kind: 'first' };
  const { year: since, total: before } = previous;
  return previous.scheme.id === scheme.id
    ? { kind: 'same-scheme', since, before, difference: total - before }
    : { kind: 'other-scheme', since, before };
}

function componentScores(evaluation: Evaluation, previous: Evaluation | null): ComponentScore[] {
  const { scheme, components } = evaluation;
  if (components.length === 0) return [];
  const comparable = previous?.scheme.id === scheme.id ? previous.components : [];
  return scheme.components.map((part) => {
    const current = scoreOf(components, part.code);
    const before = scoreOf(comparable, part.code);
    const difference = current === null || before === null ? null : current - before;
    return { ...part, current, previous: before, difference };
  });
}

const scoreOf = (components: Evaluation['components'], code: string): Score | null =>
  components.find((component) => component.code === code)?.score ?? null;

function lowestOf(components: readonly ComponentScore[]): ComponentScore | null {
  const scored = components.flatMap((part) =>
    part.current === null ? [] : [{ part, at: part.current }],
  );
  return scored.sort((a, b) => a.at - b.at)[0]?.part ?? null;
}

/** Scores are published with two decimals; the rest is room for binary fractions. */
const HALF_STEP = 0.005 + 1e-9;

function checkOf(evaluation: Evaluation): EvaluationModel['check'] {
  const recomputed = recomputedTotal(evaluation);
  if (recomputed === null) return null;
  const difference = evaluation.total - recomputed;
  return { recomputed, difference, isWithinRounding: Math.abs(difference) <= HALF_STEP };
}
