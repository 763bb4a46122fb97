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
  if (WRITTEN_NUMBER.test(cell)) return cell;
  const text = cell.replace(BEFORE_FORMULA, "'");
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const WRITTEN_NUMBER = /^-\d+(,\d+)?$/;
/** Signs that separate cells in some setting of some spreadsheet; quotes do not stop them there. */
const SEPARATORS = ',;|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029';
const QUOTED = new RegExp(`["${SEPARATORS}]`);
/** White space and what is invisible: a spreadsheet may pass over it. */
const UNSEEN = `(?:(?![${SEPARATORS}])[\\s"\\p{C}\\p{DI}\\u2800])*`;
/** What makes a spreadsheet compute the rest of the cell, wide and small forms included. */
const FORMULA = `[=+@＝＋－＠﹢﹣﹦﹫-](?<!-(?=\\d+(?:["${SEPARATORS}]|$)))`;

/**
 * Where a cell may begin, here or where another sign separates, that would be computed: an apostrophe
 * there shows the text instead. Whole negative numbers are left as they are.
 */
const BEFORE_FORMULA = new RegExp(
  `(?<=^|[${SEPARATORS}])(?=${UNSEEN}${FORMULA})|^(?=[\\t\\r\\n])`,
  'gu',
);
