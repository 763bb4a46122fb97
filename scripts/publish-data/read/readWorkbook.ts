import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import type { Problem } from '../report/problem';
import { percentCellsOf } from './percentCells';
import type { RawSheet } from './rawSheet';

/** The sheets of an XLSX file, or why it cannot be read. */
export async function readWorkbook(
  path: string,
): Promise<{ sheets: RawSheet[]; problems: Problem[] }> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const percentCells = percentCellsOf(bytes);
    const sheets = await readXlsxFile(bytes);
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        file,
        name: sheet,
        rows: data.map((row) => row.map(cellValue)),
        percentCells: percentCells.get(sheet) ?? new Set(),
      })),
      problems: [],
    };
  } catch (error) {
    return { sheets: [], problems: [unreadable(file, error)] };
  }
}

/** The library's own type says `typeof Date` where it gives dates. */
function cellValue(value: unknown): string | number | boolean | Date | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}

function unreadable(file: string, error: unknown): Problem {
  const says = error instanceof Error ? error.message : String(error);
  return {
    file,
    reason: `this is not a workbook that can be read (${says})`,
    fix: 'Open it in Excel or LibreOffice and save it as "Excel Workbook (.xlsx)", without a password.',
  };
}
