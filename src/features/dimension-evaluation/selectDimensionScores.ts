import type { Evaluation } from '@/domain/assessment/evaluation';
import { knownEvaluations } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import type { Score } from '@/domain/units';

/** One edition; `score` is `null` where no score by dimension was published. */
export type EditionScore = { evaluation: Evaluation; score: Score | null };

export type DimensionScoresModel = {
  /** Newest first. */
  editions: EditionScore[];
  /** The newest edition that has a score. */
  latest: { evaluation: Evaluation; score: Score };
  /** Against the same stage of a year before; `null` difference where the scheme differs. */
  comparison: { since: number; difference: number | null } | null;
};

/** `null` when no edition published by the date has a score for the dimension. */
export function selectDimensionScores(
  evaluations: readonly Evaluation[],
  code: DimensionCode,
  on: IsoDate,
): DimensionScoresModel | null {
  const editions = knownEvaluations(evaluations, on).map((evaluation) => ({
    evaluation,
    score: scoreOf(evaluation, code),
  }));
  const [latest, ...others] = editions.flatMap(({ evaluation, score }) =>
    score === null ? [] : [{ evaluation, score }],
  );
  if (latest === undefined) return null;
  const { year, stage } = latest.evaluation;
  const before = others.find(
    ({ evaluation }) => evaluation.year < year && evaluation.stage === stage,
  );
  return {
    editions,
    latest,
    comparison: before === undefined ? null : comparisonOf(latest, before),
  };
}

const scoreOf = ({ dimensions }: Evaluation, wanted: DimensionCode): Score | null =>
  dimensions.find(({ code }) => code === wanted)?.score ?? null;

type Scored = DimensionScoresModel['latest'];

function comparisonOf(latest: Scored, before: Scored): DimensionScoresModel['comparison'] {
  const isSameScheme = latest.evaluation.scheme.id === before.evaluation.scheme.id;
  return {
    since: before.evaluation.year,
    difference: isSameScheme ? latest.score - before.score : null,
  };
}
