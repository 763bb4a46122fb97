import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears, yearAsked } from '@/domain/assessment/evaluation-years/evaluationYears';
import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import type { Score } from '@/domain/units';

export type DimensionScore = {
  code: DimensionCode;
  current: Score | null;
  previous: Score | null;
  /** In points of the scale; `null` when either year is missing. */
  difference: number | null;
};

export type AssessmentDimensionsModel = {
  evaluation: Evaluation;
  /** In the order of the programme; empty when none was published. */
  scores: DimensionScore[];
  highest: DimensionScore[];
  lowest: DimensionScore[];
  /** Year that the scores are compared with; `null` when none may be. */
  since: number | null;
};

/** The year asked for, or the newest; `null` when nothing was published by the date. */
export function selectAssessmentDimensions(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): AssessmentDimensionsModel | null {
  const entry = yearAsked(evaluationYears(evaluations, on), year);
  if (entry === null) return null;
  const { result, comparable } = entry;
  const scores =
    result.dimensions.length === 0
      ? []
      : DIMENSION_CODES.map((code) => toScore(code, result, comparable));
  const known = scores.flatMap(({ current }) => (current === null ? [] : [current]));
  const isCompared = scores.some((score) => score.previous !== null);
  return {
    evaluation: result,
    scores,
    highest: scores.filter(({ current }) => current === Math.max(...known)),
    lowest: scores.filter(({ current }) => current === Math.min(...known)),
    since: isCompared ? (comparable?.year ?? null) : null,
  };
}

function toScore(code: DimensionCode, now: Evaluation, before: Evaluation | null): DimensionScore {
  const current = scoreOf(now, code);
  const previous = before === null ? null : scoreOf(before, code);
  const difference = current === null || previous === null ? null : current - previous;
  return { code, current, previous, difference };
}

const scoreOf = ({ dimensions }: Evaluation, wanted: DimensionCode): Score | null =>
  dimensions.find(({ code }) => code === wanted)?.score ?? null;
