import { xmlText } from '../xmlText';
import type { FileCell } from './fileGrid';
import { plainNumber } from './plainNumber';

type Rows = readonly (readonly FileCell[])[];

/** The cells of a sheet, its first row as the head. */
export const sheetXml = (rows: Rows): string =>
  `<sheetData>${rows
    .map((row, at) => {
      const cells = row.map((cell, column) =>
        cellXml(cell, `${letters(column)}${at + 1}`, at === 0),
      );
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData>`;

/** Texts are written as texts: a spreadsheet never computes them. */
function cellXml(cell: FileCell, place: string, isHead: boolean): string {
  if (cell === null || cell === '') return '';
  const style = isHead ? ' s="1"' : '';
  if (typeof cell === 'number') {
    const digits = plainNumber(cell);
    return digits === '' ? '' : `<c r="${place}"${style}><v>${digits}</v></c>`;
  }
  const text = xmlText(cell.slice(0, MOST_LETTERS));
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Excel calls a file with longer cells broken. */
const MOST_LETTERS = 32_767;

/** A, B, … Z, AA, AB, … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const [NARROWEST, WIDEST] = [10, 60];

/** As wide as the longest text, within reason; in letters. */
export function columnWidths(rows: Rows): string {
  const count = most(rows, ({ length }) => length);
  const columns = Array.from({ length: count }, (_, at) => {
    const longest = most(rows, (row) => String(row[at] ?? '').length);
    const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return count === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** Not by spreading: a sheet may have more rows than a call takes arguments. */
const most = (rows: Rows, lengthOf: (row: readonly FileCell[]) => number): number =>
  rows.reduce((longest, row) => Math.max(longest, lengthOf(row)), 0);
