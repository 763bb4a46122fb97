import { type Cell, type NumberStyle, shownCell } from '../../cells/cell';
import { failedFormula, isFailedFormula } from '../../cells/formulas';
import { signIn } from '../../cells/numbers/signs';
import { plainWord } from '../../cells/words';
import { columnLetter, type Place, type Problem } from '../../report/problem';
import type { Progress } from '../../report/progress';
import type { Column, Table } from '../../tables/table';
import { findColumns, type Layout } from '../headings/findColumns';
import { cellAt, type RawSheet } from '../rawSheet';
import { mergedProblems } from './mergedCells';
import { oneFault } from './noteRows';

/** What a row says, by the names of its columns, with its place. */
export type AnyRow = { at: Place; [column: string]: unknown };

export type ReadSheet = { rows: AnyRow[]; problems: Problem[]; examples: number };

type Options = { numbers: NumberStyle; progress: Progress };

const PROGRESS_ROWS = 10_000;

/** The rows of a sheet. A row with a fault is left out of `rows` and told of in `problems`. */
export function readRows(sheet: RawSheet, table: Table, options: Options): ReadSheet {
  const { layout, problems } = findColumns(sheet, table);
  for (const merged of mergedProblems(sheet, layout)) problems.push(merged);
  const columns = placedColumns(table, layout);
  const rows: AnyRow[] = [];
  let examples = 0;
  for (let at = layout.headingRow + 1; at < sheet.rows.length; at += 1) {
    if (at % PROGRESS_ROWS === 0)
      options.progress(`Memahami ${table.sheet}: ${at} dari ${sheet.rows.length} baris`);
    if (isExample(sheet, layout, at)) examples += 1;
    else if (!isEmpty(sheet, layout, at)) {
      const row: AnyRow = { at: { sheet: layout.place, row: at + 1 } };
      const faults = fillRow(row, sheet, at, columns, options.numbers);
      if (faults.length === 0 && layout.isComplete) rows.push(row);
      for (const fault of oneFault(sheet, row.at, faults)) problems.push(fault);
    }
  }
  return { rows, problems, examples };
}

type PlacedColumn = { key: string; column: Column<unknown>; at: number | null; letter: string };

const placedColumns = ({ columns }: Table, { place }: Layout): PlacedColumn[] =>
  Object.entries(columns).map(([key, column]) => {
    const at = place.columns.get(key) ?? null;
    return { key, column, at, letter: at === null ? '' : columnLetter(at) };
  });

/** Reads every cell of a row into it; a required column that is missing is told of once, not by row. */
function fillRow(
  row: AnyRow,
  sheet: RawSheet,
  at: number,
  columns: readonly PlacedColumn[],
  numbers: NumberStyle,
): Problem[] {
  const faults: Problem[] = [];
  for (const { key, column, at: index, letter } of columns) {
    if (index === null && column.isRequired) continue;
    const cell = index === null ? null : cellAt(sheet, at, index, letter);
    const read = readCell(cell, column, numbers);
    if (read.ok) row[key] = read.value;
    else faults.push(cellProblem(row.at, letter, column.heading, cell, read));
    noteSign(row, key, cell);
  }
  return faults;
}

const readCell = (cell: Cell | null, column: Column<unknown>, numbers: NumberStyle) =>
  cell !== null && isFailedFormula(cell) ? failedFormula(cell) : column.read(cell, numbers);

function noteSign(row: AnyRow, key: string, cell: Cell | null): void {
  const sign = cell === null ? null : signIn(cell);
  if (sign !== null) row.at = { ...row.at, signs: { ...row.at.signs, [key]: sign } };
}

const isExample = (sheet: RawSheet, { exampleColumn }: Layout, row: number): boolean =>
  exampleColumn !== null && plainWord(String(sheet.rows[row]?.[exampleColumn] ?? '')) === 'contoh';

/** A row in which only columns for people are filled says nothing. */
function isEmpty(sheet: RawSheet, { place }: Layout, row: number): boolean {
  for (const column of place.columns.values()) {
    const value = sheet.rows[row]?.[column] ?? null;
    if (value !== null && String(value).trim() !== '') return false;
  }
  return true;
}

const cellProblem = (
  { sheet, row }: Place,
  letter: string,
  heading: string,
  cell: Cell | null,
  { reason, fix }: { reason: string; fix: string },
): Problem => ({
  file: sheet.file,
  sheet: sheet.sheet,
  row,
  column: { letter, heading },
  value: cell === null ? '' : shownCell(cell),
  reason,
  fix,
});
