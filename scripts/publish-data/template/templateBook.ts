import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xlsxBook } from '@/ui/download/file/xlsxBook';
import { columnLetter } from '../report/problem';
import type { TableName } from '../tables/names';
import type { Column } from '../tables/table';
import { REQUIRED_TABLES, TABLES } from '../tables/tables';
import { STYLE, STYLES } from './styles';
import { guideRows, tablesOf } from './templateSheets';
import { worksheetXml, type XmlCell, type XmlSheet } from './templateXml';
import { validations } from './validations';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const [GUIDE_TAB, REQUIRED_TAB] = ['FF4472C4', 'FFFFC000'];

/** The workbook with lists, formats and help; its package is that of every download. */
export function templateBook(isMinimal: boolean): Uint8Array {
  const names = tablesOf(isMinimal);
  const sheets = [guideSheet(names), ...names.map((name) => dataSheet(name, names))];
  const files = unzipSync(xlsxBook(sheets.map(({ name }) => ({ name, rows: [] }))));
  // Without a view of the book Excel takes the views of its sheets for broken.
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).replace(
    '<sheets>',
    '<bookViews><workbookView/></bookViews><sheets>',
  );
  const parts = sheets.map((sheet, at): [string, Uint8Array] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    strToU8(HEAD + worksheetXml(sheet)),
  ]);
  return zipSync({
    ...files,
    ...Object.fromEntries(parts),
    'xl/workbook.xml': strToU8(workbook),
    'xl/styles.xml': strToU8(HEAD + STYLES),
  });
}

function dataSheet(name: TableName, present: readonly TableName[]): XmlSheet {
  const { sheet } = TABLES[name];
  const columns: Column<unknown>[] = Object.values(TABLES[name].columns);
  const heads = columns.map(({ heading, isRequired }) => ({
    value: heading,
    style: isRequired ? STYLE.required : STYLE.optional,
  }));
  return {
    name: sheet,
    rows: [
      [{ value: '#', style: STYLE.optional }, ...heads],
      [{ value: 'contoh', style: STYLE.plain }, ...columns.map(exampleOf)],
    ],
    widths: [
      { width: 9, style: STYLE.plain },
      ...columns.map((column) => ({
        width: Math.min(
          40,
          Math.max(12, column.heading.length + 4, String(column.example).length + 2),
        ),
        style: styleOf(column),
      })),
    ],
    frozenRows: 1,
    tabColor: REQUIRED_TABLES.includes(name) ? REQUIRED_TAB : null,
    filter: `A1:${columnLetter(columns.length)}2`,
    validations: validations(name, present),
  };
}

const STYLE_OF = { text: STYLE.text, date: STYLE.date, number: STYLE.plain };
const styleOf = ({ form }: Column<unknown>): number => STYLE_OF[form];

/** Numbers and days as the spreadsheet itself keeps them. */
function exampleOf(column: Column<unknown>): XmlCell {
  const style = styleOf(column);
  if (column.example === '') return { value: null, style };
  const read = column.read({ value: column.example, isPercent: false }, 'id');
  if (column.form === 'text' || !read.ok) return { value: String(column.example), style };
  if (typeof read.value === 'number') return { value: read.value, style };
  return { value: Date.parse(`${read.value}T00:00:00Z`) / 86_400_000 + 25_569, style };
}

function guideSheet(names: readonly TableName[]): XmlSheet {
  const { rows, headingAt } = guideRows(names);
  const styleAt = (row: number) =>
    row === 0 ? STYLE.title : row === headingAt ? STYLE.required : STYLE.wrapped;
  return {
    name: 'Petunjuk',
    // Sentences of the introduction run over the columns beside them.
    rows: rows.map((cells, row) =>
      cells.map((value) => ({
        value,
        style: cells.length === 1 && row > 0 ? STYLE.plain : styleAt(row),
      })),
    ),
    widths: [20, 22, 13, 40, 60, 26].map((width) => ({ width, style: STYLE.plain })),
    frozenRows: 1,
    tabColor: GUIDE_TAB,
    filter: null,
    validations: '',
  };
}
