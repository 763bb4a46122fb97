import type { Evaluation, IndexScheme } from '@/domain/assessment/evaluation';
import {
  type EvaluationYear,
  evaluationYears,
  yearAsked,
} from '@/domain/assessment/evaluation-years/evaluationYears';
import type { IsoDate } from '@/domain/time/calendar';

/** A year, a year without a result, or the place where other weights begin. */
export type YearRow =
  | { kind: 'year'; entry: EvaluationYear; isChosen: boolean }
  | { kind: 'missing'; year: number }
  | { kind: 'break'; since: number; before: IndexScheme; after: IndexScheme };

export type EvaluationYearsModel = {
  /** Newest first. */
  rows: YearRow[];
  years: EvaluationYear[];
  chosen: EvaluationYear;
  /** The oldest and the newest result of one stage in the newest edition: these may be compared. */
  edition: { first: EvaluationYear; last: EvaluationYear };
};

/** `null` when nothing was published by the date. */
export function selectEvaluationYears(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): EvaluationYearsModel | null {
  const years = evaluationYears(evaluations, on);
  const newest = years[0];
  if (newest === undefined) return null;
  const chosen = yearAsked(years, year) ?? newest;
  return {
    rows: years.flatMap((entry) => [
      { kind: 'year' as const, entry, isChosen: entry === chosen },
      ...rowsBelow(entry),
    ]),
    years,
    chosen,
    edition: editionOf(years, newest),
  };
}

/** Final results, stage II; of stage I only where the edition has no other. */
function editionOf(
  years: readonly EvaluationYear[],
  newest: EvaluationYear,
): EvaluationYearsModel['edition'] {
  const end = years.findIndex(({ result }) => result.scheme.id !== newest.result.scheme.id);
  const edition = end === -1 ? years : years.slice(0, end);
  const final = edition.filter(({ result }) => result.stage === 'II');
  const compared = final.length === 0 ? edition : final;
  return { first: compared.at(-1) ?? newest, last: compared[0] ?? newest };
}

/** What lies between a year and the one before it that has a result. */
function rowsBelow({ year, result, previous }: EvaluationYear): YearRow[] {
  if (previous === null) return [];
  const missing = Array.from({ length: year - previous.year - 1 }, (_, at) => ({
    kind: 'missing' as const,
    year: year - at - 1,
  }));
  if (previous.scheme.id === result.scheme.id) return missing;
  return [
    ...missing,
    { kind: 'break', since: year, before: previous.scheme, after: result.scheme },
  ];
}
