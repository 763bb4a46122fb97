import type { FileCell } from './fileGrid';
import { plainNumber } from './plainNumber';

/** Without it Excel takes the bytes for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';
/** Indonesian Excel lists with semicolons, because its decimal mark is the comma. */
const SEPARATOR = ';';
const LINE_END = '\r\n';

/** Rows as Indonesian Excel opens them by a double click (RFC 4180 but for the separator). */
export const csvText = (rows: readonly (readonly FileCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(SEPARATOR)).join(LINE_END) + LINE_END;

function csvCell(cell: FileCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell).replace('.', ',');
  const text = harmless(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** First characters after which a spreadsheet computes the rest of the cell, wide forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const WRITTEN_NUMBER = /^-\d+(,\d+)?$/;

/** A text that would run as a formula gets an apostrophe before it: it is then shown, not computed. */
const harmless = (text: string): string =>
  FORMULA.test(text) && !WRITTEN_NUMBER.test(text) ? `'${text}` : text;
