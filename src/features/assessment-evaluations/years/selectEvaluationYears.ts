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
  /** The oldest and the newest year of the newest edition: these may be compared. */
  edition: { first: EvaluationYear; last: EvaluationYear };
};

/** `null` when nothing was published by the date. */
export function selectEvaluationYears(
  evaluations: readonly Evaluation[],
  on: IsoDate,
  year: number | undefined,
): EvaluationYearsModel | null {
  const years = evaluationYears(evaluations, on);
  const last = years[0];
  if (last === undefined) return null;
  const chosen = yearAsked(years, year);
  const otherEdition = years.findIndex(({ result }) => result.scheme.id !== last.result.scheme.id);
  const edition = otherEdition === -1 ? years : years.slice(0, otherEdition);
  return {
    rows: years.flatMap((entry) => [
      { kind: 'year' as const, entry, isChosen: entry === chosen },
      ...rowsBelow(entry),
    ]),
    years,
    edition: { first: edition.at(-1) ?? last, last },
  };
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
