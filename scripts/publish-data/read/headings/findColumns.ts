import { shownCell } from '../../cells/cell';
import { failedFormula, isFailedFormula } from '../../cells/formulas';
import { plainWord } from '../../cells/words';
import { columnLetter, type Problem, type SheetPlace } from '../../report/problem';
import type { Table } from '../../tables/table';
import { cellAt, type RawSheet } from '../rawSheet';
import { nearest } from './nearest';

/** Titles may stand above the headings. */
const ROWS_SEARCHED = 10;

export type Layout = {
  place: SheetPlace;
  headingRow: number;
  exampleColumn: number | null;
  isComplete: boolean;
};

/** Where the headings stand; columns beginning with "#" are for people, "#" itself marks examples. */
export function findColumns(
  sheet: RawSheet,
  table: Table,
): { layout: Layout; problems: Problem[] } {
  const keys = new Map(
    Object.entries(table.columns).map(([key, { heading }]) => [plainWord(heading), key]),
  );
  const headingRow = rowOfHeadings(sheet, keys);
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  if (namesIn(sheet.rows[headingRow] ?? [], keys) === 0) return notFound(sheet, table);
  let exampleColumn: number | null = null;
  const headings = sheet.rows[headingRow] ?? [];
  for (const [at, value] of headings.entries()) {
    const heading = String(value ?? '').trim();
    if (heading === '#') exampleColumn = at;
    if (heading.startsWith('#')) continue;
    const key = keys.get(plainWord(heading));
    if (key !== undefined && !columns.has(key)) columns.set(key, at);
    else problems.push(...headingFaults(sheet, headingRow, at, table, key));
  }
  problems.push(...cellsBeyond(sheet, headingRow, headings.length));
  problems.push(...failedHeadings(sheet, headingRow));
  const missing = missingHeadings(sheet, headingRow, table, columns);
  const place = { file: sheet.file, sheet: table.sheet, columns, shownAt: shownIn(sheet) };
  // An optional column whose heading is mistyped would read as empty, row for row.
  const isSure = problems.length === 0 || columns.size === keys.size;
  const isComplete = missing.length === 0 && isSure;
  const layout = { place, headingRow, exampleColumn, isComplete };
  return { layout, problems: [...problems, ...missing] };
}

const shownIn =
  (sheet: RawSheet): SheetPlace['shownAt'] =>
  (row, column) => {
    const cell = cellAt(sheet, row - 1, column, columnLetter(column));
    return cell === null ? '' : shownCell(cell);
  };

/** The first row that names most columns. */
function rowOfHeadings({ rows }: RawSheet, keys: ReadonlyMap<string, string>): number {
  const counts = rows.slice(0, ROWS_SEARCHED).map((row) => namesIn(row, keys));
  return counts.indexOf(Math.max(...counts));
}

const namesIn = (row: RawSheet['rows'][number], keys: ReadonlyMap<string, string>): number =>
  row.filter((cell) => keys.has(plainWord(String(cell ?? '')))).length;

/** One sentence, instead of one for every column and cell. */
function notFound(sheet: RawSheet, table: Table): { layout: Layout; problems: Problem[] } {
  const { file } = sheet;
  const place = { file, sheet: table.sheet, columns: new Map(), shownAt: shownIn(sheet) };
  const problem = {
    ...{ file, sheet: sheet.name },
    reason: `judul kolom tidak ditemukan dalam ${ROWS_SEARCHED} baris pertama`,
    fix: 'Hapus baris di atas judul kolom, atau salin judul kolom dari buku kerja kosong (--template).',
  };
  const layout = { place, headingRow: 0, exampleColumn: null, isComplete: false };
  return { layout, problems: [problem] };
}

function headingPlace(sheet: RawSheet, row: number, at: number) {
  const heading = String(sheet.rows[row]?.[at] ?? '');
  return {
    file: sheet.file,
    sheet: sheet.name,
    row: row + 1,
    column: { letter: columnLetter(at), heading },
  };
}

function unknownHeading(sheet: RawSheet, row: number, at: number, table: Table): Problem {
  const place = headingPlace(sheet, row, at);
  const near = nearest(
    place.column.heading,
    Object.values(table.columns).map(({ heading }) => heading),
  );
  return {
    ...place,
    reason: 'judul kolom ini tidak dikenal',
    fix: `${near === null ? 'Lihat judul kolom di sheet Petunjuk' : `Tulis "${near}"`}; atau, bila hanya untuk catatan sendiri, awali judulnya dengan "#".`,
  };
}

/** What is wrong with a heading that names no new column. */
function headingFaults(
  sheet: RawSheet,
  row: number,
  at: number,
  table: Table,
  key: string | undefined,
): Problem[] {
  if (key !== undefined) return [repeatedHeading(sheet, row, at)];
  const isEmpty = String(sheet.rows[row]?.[at] ?? '').trim() === '';
  return isEmpty ? cellsWithoutHeading(sheet, row, at) : [unknownHeading(sheet, row, at, table)];
}

/** Cells to the right of the last heading. */
function cellsBeyond(sheet: RawSheet, headingRow: number, from: number): Problem[] {
  // A sheet has more rows than a call may have arguments.
  const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: Math.max(0, width - from) }, (_, at) => from + at);
  return columns.flatMap((at) => cellsWithoutHeading(sheet, headingRow, at));
}

/** A heading that failed would pass for a column that is for people only. */
const failedHeadings = (sheet: RawSheet, row: number): Problem[] =>
  (sheet.rows[row] ?? []).flatMap((value, at) => {
    if (typeof value !== 'string' || !isFailedFormula({ value })) return [];
    const { reason, fix } = failedFormula({ value });
    return [{ ...headingPlace(sheet, row, at), reason, fix }];
  });

const repeatedHeading = (sheet: RawSheet, row: number, at: number): Problem => ({
  ...headingPlace(sheet, row, at),
  reason: 'judul kolom ini ada dua kali',
  fix: 'Pertahankan satu dari dua kolom itu.',
});

/** What stands under no heading would be lost without a word. */
function cellsWithoutHeading(sheet: RawSheet, headingRow: number, at: number): Problem[] {
  const row = sheet.rows.findIndex(
    (cells, index) => index > headingRow && String(cells[at] ?? '').trim() !== '',
  );
  if (row < 0) return [];
  return [
    {
      file: sheet.file,
      sheet: sheet.name,
      row: row + 1,
      column: { letter: columnLetter(at), heading: '' },
      value: String(sheet.rows[row]?.[at]),
      reason: 'kolom ini tidak berjudul',
      fix: 'Beri salah satu judul kolom sheet ini, atau "#" bila kolom itu hanya untuk catatan sendiri.',
    },
  ];
}

const missingHeadings = (
  sheet: RawSheet,
  headingRow: number,
  { columns }: Table,
  found: ReadonlyMap<string, number>,
): Problem[] =>
  Object.entries(columns).flatMap(([key, { heading, isRequired }]) =>
    isRequired && !found.has(key)
      ? [
          {
            file: sheet.file,
            sheet: sheet.name,
            row: headingRow + 1,
            reason: `kolom "${heading}" tidak ada`,
            fix: `Tambahkan kolom berjudul "${heading}".`,
          },
        ]
      : [],
  );
