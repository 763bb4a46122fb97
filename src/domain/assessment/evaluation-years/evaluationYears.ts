import { compareCodes } from '../../order';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { Score } from '../../units';
import type { Evaluation } from '../evaluation';

/** What a total is compared with; other weights and the other stage are named, never subtracted. */
export type Comparison =
  | { kind: 'first' }
  | { kind: 'other-scheme'; since: number; before: Score }
  | { kind: 'other-stage'; since: number; before: Score; stage: Evaluation['stage'] }
  | { kind: 'same-scheme'; since: number; before: Score; difference: number };

export type EvaluationYear = {
  year: number;
  /** The result that closes the year: stage II, or stage I while there is no other. */
  result: Evaluation;
  /** Stage I of a year that stage II closed; `null` where it was not published. */
  firstStage: Evaluation | null;
  /** The result of the year before that has one. */
  previous: Evaluation | null;
  /** The same stage of that year under the same scheme: its scores may be subtracted. */
  comparable: Evaluation | null;
  comparison: Comparison;
};

/** What was published of each year and stage by the date, newest first; stage II before stage I. */
export const knownEvaluations = (evaluations: readonly Evaluation[], on: IsoDate): Evaluation[] =>
  latestVersions(evaluations, ({ year, stage }) => `${year}|${stage}`, on).sort(newestFirst);

/** Stage II closes the year that stage I opened. */
const newestFirst = (a: Evaluation, b: Evaluation): number =>
  b.year - a.year || compareCodes(b.stage, a.stage);

/** One entry for each year that has a result by the date, newest first. */
export function evaluationYears(evaluations: readonly Evaluation[], on: IsoDate): EvaluationYear[] {
  const known = knownEvaluations(evaluations, on);
  const results = known.filter(({ year }, at) => known[at - 1]?.year !== year);
  return results.map((result, at) => {
    const previous = results[at + 1] ?? null;
    const sameStage = known.find(
      ({ year, stage }) => year === previous?.year && stage === result.stage,
    );
    const comparison = compareTotals(result, sameStage ?? previous);
    return {
      year: result.year,
      result,
      firstStage: known.filter(({ year }) => year === result.year)[1] ?? null,
      previous,
      comparable: comparison.kind === 'same-scheme' ? (sameStage ?? null) : null,
      comparison,
    };
  });
}

/** The year asked for, or the newest where none or an unknown one is asked for. */
export const yearAsked = (
  years: readonly EvaluationYear[],
  asked: number | undefined,
): EvaluationYear | null => years.find(({ year }) => year === asked) ?? years[0] ?? null;

function compareTotals(result: Evaluation, earlier: Evaluation | null): Comparison {
  if (earlier === null) return { kind: 'first' };
  const { year: since, total: before, stage, scheme } = earlier;
  if (scheme.id !== result.scheme.id) return { kind: 'other-scheme', since, before };
  return stage === result.stage
    ? { kind: 'same-scheme', since, before, difference: result.total - before }
    : { kind: 'other-stage', since, before, stage };
}
