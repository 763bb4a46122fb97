import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { FORMULA_NOT_COMPUTED } from '../../cells/formulas';
import type { Problem } from '../../report/problem';
import type { CellValue, RawSheet } from '../rawSheet';
import { mergedRanges } from './mergedRanges';
import { measuredFile, openWorkbook, TooLarge } from './openWorkbook';
import { otherFormat } from './otherFormat';
import { percentStyles } from './percentStyles';
import { type FailedCell, type SheetScan, scanSheet } from './scanSheet';
import { workbookSheets } from './workbookSheets';
import { xmlOf } from './xmlText';

/** The sheets of an XLSX file, or why it cannot be read. */
export async function readWorkbook(
  path: string,
): Promise<{ sheets: RawSheet[]; problems: Problem[] }> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const other = otherFormat(file, bytes);
    if (other !== null) return { sheets: [], problems: [other] };
    return { sheets: await sheetsIn(file, bytes), problems: [] };
  } catch (error) {
    return { sheets: [], problems: [unreadable(file, error)] };
  }
}

async function sheetsIn(file: string, bytes: Uint8Array): Promise<RawSheet[]> {
  const parts = openWorkbook(bytes);
  const styles = percentStyles(xmlOf(parts, 'xl/styles.xml'));
  const scans = new Map(
    workbookSheets(parts).map(({ path, name, isHidden }) => {
      const xml = parts[path] ?? new Uint8Array();
      return [name, { isHidden, merged: mergedRanges(xml), ...scanSheet(xml, styles) }];
    }),
  );
  const sheets = await readXlsxFile(Buffer.from(measuredFile(parts)));
  return sheets.map(({ sheet, data }) => {
    const scan = scans.get(sheet);
    // Without it nobody would see which cells have failed.
    if (scan === undefined) throw new Error(`sheet "${sheet}" tidak ditemukan di dalam berkas`);
    return { file, name: sheet, ...rawSheet(data, scan) };
  });
}

const rawSheet = (
  data: readonly (readonly unknown[])[],
  {
    percentCells,
    failed,
    hiddenRows,
    isHidden,
    merged,
  }: SheetScan & Pick<RawSheet, 'isHidden' | 'merged'>,
) => ({
  rows: withFailed(
    data.map((row) => row.map(cellValue)),
    failed,
  ),
  percentCells,
  hiddenRows,
  isHidden,
  ...(merged === undefined ? {} : { merged }),
});

/** The reader of workbooks leaves failed cells empty; an empty cell would mean something else. */
function withFailed(rows: CellValue[][], failed: readonly FailedCell[]): CellValue[][] {
  for (const { row, column, sign } of failed) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = sign === '' ? FORMULA_NOT_COMPUTED : sign;
  }
  return rows;
}

/** The library's own type says `typeof Date` where it gives dates. */
function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}

function unreadable(file: string, error: unknown): Problem {
  if (error instanceof TooLarge)
    return {
      file,
      reason: `berkas ini terlalu besar: ${error.message}`,
      fix: 'Bagi menjadi beberapa berkas, atau simpan setiap sheet sebagai CSV; hapus baris dan kolom kosong yang berformat.',
    };
  const says = error instanceof Error ? error.message : String(error);
  return {
    file,
    reason: `berkas ini bukan buku kerja yang dapat dibaca (${says})`,
    fix: 'Buka di Excel atau LibreOffice lalu simpan sebagai "Excel Workbook (.xlsx)" tanpa kata sandi.',
  };
}
