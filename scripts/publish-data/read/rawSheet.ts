import type { Cell } from '../cells/cell';

/** `null` where the cell is empty. */
export type CellValue = string | number | boolean | Date | null;

/** Cells joined into one, first row and column 0, the last ones included. */
export type MergedRange = {
  ref: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
};

/** A sheet as its file has it, before anybody knows what it means. */
export type RawSheet = {
  file: string;
  name: string;
  /** Rows with their cells, first row and column 0. */
  rows: readonly (readonly CellValue[])[];
  /** Cells in percent format, `B7`. */
  percentCells: ReadonlySet<string>;
  /** Rows that the spreadsheet does not show, as it counts them. */
  hiddenRows: readonly number[];
  isHidden: boolean;
  /** Cells joined into one; only workbooks have them. */
  merged?: readonly MergedRange[];
};

/** The cell with its format; `null` where it is empty. */
export function cellAt(sheet: RawSheet, row: number, column: number, letter: string): Cell | null {
  const value = sheet.rows[row]?.[column] ?? null;
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  const isPercent = sheet.percentCells.size > 0 && sheet.percentCells.has(`${letter}${row + 1}`);
  return { value, isPercent };
}
