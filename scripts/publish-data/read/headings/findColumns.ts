import { shownCell } from '../../cells/cell';
import { plainWord } from '../../cells/words';
import { columnLetter, type Problem, type SheetPlace } from '../../report/problem';
import type { Table } from '../../tables/table';
import { cellAt, type RawSheet } from '../rawSheet';
import { failedHeadings, headingFaults, missingHeadings } from './headingFaults';
import { namesIn, ROWS_SEARCHED, rowOfHeadings } from './headingRow';
import { cellsBeyond } from './strayCells';

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
