import { strToU8, zipSync } from 'fflate';
import { xmlText } from '../xmlText';
import type { FileCell } from './fileGrid';
import { sheetNames } from './sheetNames';
import { columnWidths, sheetXml } from './sheetXml';

export type Sheet = { name: string; rows: readonly (readonly FileCell[])[] };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX_TYPE = `${TYPE}.sheet`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook (ECMA-376) with numbers as numbers; the first row of each sheet is its head. */
export function xlsxBook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}">${columnWidths(rows)}${sheetXml(rows)}</worksheet>`,
      ]),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

const contentTypes = (sheets: readonly Sheet[]): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  override('workbook.xml', 'sheet.main') +
  override('styles.xml', 'styles') +
  sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
  '</Types>';

const override = (path: string, kind: string): string =>
  `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`;

const relationships = (targets: readonly [kind: string, path: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([kind, path], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${path}"/>`,
    )
    .join('') +
  '</Relationships>';

const workbook = (sheets: readonly Sheet[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  sheetNames(sheets.map(({ name }) => name))
    .map((name, at) => {
      const id = at + 1;
      return `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`;
    })
    .join('') +
  '</sheets></workbook>';

/** Style 1 is the head of a table. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';
