import { xmlText } from '@/ui/download/xmlText';
import { columnLetter } from '../report/problem';

export type XmlCell = { value: string | number | null; style: number };
export type XmlSheet = {
  name: string;
  rows: readonly (readonly XmlCell[])[];
  widths: readonly { width: number; style: number }[];
  /** Rows that stay in sight. */
  frozenRows: number;
  /** Of the sheet's tab, `FFRRGGBB`. */
  tabColor: string | null;
  /** Range of the filter, and what stands after it. */
  filter: string | null;
  validations: string;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet; Excel refuses its parts in any other order. */
export const worksheetXml = (sheet: XmlSheet): string =>
  `<worksheet xmlns="${MAIN}">` +
  (sheet.tabColor === null ? '' : `<sheetPr><tabColor rgb="${sheet.tabColor}"/></sheetPr>`) +
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  `<cols>${sheet.widths.map(({ width, style }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`).join('')}</cols>` +
  `<sheetData>${sheet.rows.map(rowXml).join('')}</sheetData>` +
  (sheet.filter === null ? '' : `<autoFilter ref="${sheet.filter}"/>`) +
  `${sheet.validations}</worksheet>`;

const rowXml = (cells: readonly XmlCell[], at: number): string =>
  `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${columnLetter(column)}${at + 1}`)).join('')}</row>`;

function cellXml({ value, style }: XmlCell, place: string): string {
  if (value === null) return `<c r="${place}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}
