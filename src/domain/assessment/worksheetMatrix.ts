import { compareCodes } from '../order';
import type { LocalText } from '../text';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import type { Days } from '../units';
import { isOwed, type Worksheet, type WorksheetStage } from './worksheet';
import { type WorksheetLateness, worksheetLateness } from './worksheetLateness';

/** A form that agencies are asked to fill in. */
export type MatrixForm = { key: string; stage: WorksheetStage; form: LocalText };

export type FormCounts = { asked: number; verified: number; late: number };

export type MatrixEntry = WorksheetLateness & { worksheet: Worksheet };

export type MatrixRow = {
  agency: string;
  /** One cell a form, in the order of the forms; an empty one was not asked for. */
  cells: MatrixEntry[][];
  /** The longest overdue of its worksheets; `null` when none is. */
  daysLate: Days | null;
  late: number;
  owed: number;
};

export type WorksheetMatrix = { forms: MatrixForm[]; rows: MatrixRow[] };

/** Agencies × forms as known on the date: the longest overdue agency first. */
export function worksheetMatrix(worksheets: readonly Worksheet[], on: IsoDate): WorksheetMatrix {
  const entries = latestVersions(worksheets, ({ id }) => id, on).map(
    (worksheet): MatrixEntry => ({ worksheet, ...worksheetLateness(worksheet, on) }),
  );
  const forms = formsOf(entries);
  const agencies = [...new Set(entries.map(({ worksheet }) => worksheet.agency))];
  const rows = agencies.map((agency) => rowOf(agency, entries, forms));
  return { forms, rows: rows.sort(longestOverdueFirst) };
}

const formKey = ({ stage, form }: Pick<Worksheet, 'stage' | 'form'>) => `${stage}|${form.id}`;

/** By stage; forms of one stage in the order of the answer. */
function formsOf(entries: readonly MatrixEntry[]): MatrixForm[] {
  const forms = new Map<string, MatrixForm>();
  for (const { worksheet } of entries) {
    const { stage, form } = worksheet;
    const key = formKey(worksheet);
    if (!forms.has(key)) forms.set(key, { key, stage, form });
  }
  return [...forms.values()].sort((a, b) => compareCodes(a.stage, b.stage));
}

function rowOf(
  agency: string,
  entries: readonly MatrixEntry[],
  forms: readonly MatrixForm[],
): MatrixRow {
  const own = entries.filter(({ worksheet }) => worksheet.agency === agency);
  const late = own.flatMap(({ daysLate }) => daysLate ?? []);
  return {
    agency,
    cells: forms.map(({ key }) => own.filter(({ worksheet }) => formKey(worksheet) === key)),
    daysLate: late.sort((a, b) => b - a)[0] ?? null,
    late: late.length,
    owed: own.filter(({ worksheet }) => isOwed(worksheet)).length,
  };
}

/** How a form stands over these rows; `at` is its place among the forms. */
export function formCounts(rows: readonly MatrixRow[], at: number): FormCounts {
  const own = rows.flatMap(({ cells }) => cells[at] ?? []);
  return {
    asked: own.length,
    verified: own.filter(({ worksheet }) => worksheet.state === 'verified').length,
    late: own.filter(({ daysLate }) => daysLate !== null).length,
  };
}

/** Of those equally late the one with more overdue, then with more still to do; sort comparator. */
const longestOverdueFirst = (a: MatrixRow, b: MatrixRow): number =>
  (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
  b.late - a.late ||
  b.owed - a.owed ||
  compareCodes(a.agency, b.agency);
