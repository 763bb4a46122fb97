import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears, yearAsked } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { IsoDate } from '@/domain/time/calendar';

export type Recommendation = Evaluation['recommendations'][number];

/** One of a letter, told apart by its place in it: two may read alike. */
export type ListedRecommendation = Recommendation & { key: string };

export type RecommendationsModel = {
  evaluation: Evaluation;
  /** Open ones first, each in the order of the letter. */
  recommendations: ListedRecommendation[];
  open: number;
  /** Of the year before; `null` where it has none. */
  before: { evaluation: Evaluation; entries: EarlierRecommendation[]; done: number } | null;
};

/** `isRepeated` when the assessors asked for the same again. */
export type EarlierRecommendation = ListedRecommendation & { isRepeated: boolean };

/** The year asked for, or the newest; `null` when nothing was published by the date. */
export function selectRecommendations(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): RecommendationsModel | null {
  const entry = yearAsked(evaluationYears(evaluations, on), year);
  if (entry === null) return null;
  const { result, previous } = entry;
  const listed = listOf(result);
  const open = listed.filter(({ isDone }) => !isDone);
  const done = listed.filter(({ isDone }) => isDone);
  return {
    evaluation: result,
    recommendations: [...open, ...done],
    open: open.length,
    before: previous === null ? null : becameOf(previous, result),
  };
}

const listOf = ({ year, recommendations }: Evaluation): ListedRecommendation[] =>
  recommendations.map((entry, at) => ({ ...entry, key: `${year} ${at}` }));

function becameOf(previous: Evaluation, result: Evaluation): RecommendationsModel['before'] {
  if (previous.recommendations.length === 0) return null;
  const again = new Set(result.recommendations.map(({ text }) => text.id));
  return {
    evaluation: previous,
    entries: listOf(previous).map((entry) => ({ ...entry, isRepeated: again.has(entry.text.id) })),
    done: previous.recommendations.filter(({ isDone }) => isDone).length,
  };
}
