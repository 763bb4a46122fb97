import type { Cell } from '../cells/cell';

/** A sheet as its file has it, before anybody knows what it means. */
export type RawSheet = {
  file: string;
  name: string;
  /** Rows with their cells, first row and column 0; `null` where a cell is empty. */
  rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  /** Cells in percent format, `B7`. */
  percentCells: ReadonlySet<string>;
};

/** The cell with its format; `null` where it is empty. */
export function cellAt(sheet: RawSheet, row: number, column: number, letter: string): Cell | null {
  const value = sheet.rows[row]?.[column] ?? null;
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  const isPercent = sheet.percentCells.size > 0 && sheet.percentCells.has(`${letter}${row + 1}`);
  return { value, isPercent };
}
