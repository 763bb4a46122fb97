import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { xlsxBook } from '@/ui/download/file/xlsxBook';
import { TABLE_NAMES, TABLES } from '../../../scripts/publish-data/tables/tables';
import type { Cell, WorldSheets } from './sheetRows';

const listed = (sheets: WorldSheets) =>
  TABLE_NAMES.flatMap((name) => {
    const rows = sheets[name];
    return rows === undefined || rows.length < 2 ? [] : [{ name: TABLES[name].sheet, rows }];
  });

export const writeWorkbook = (path: string, sheets: WorldSheets): Promise<void> =>
  writeFile(path, xlsxBook(listed(sheets)));

/** As Excel in Indonesian writes "CSV UTF-8": a mark at the beginning, semicolons, decimal commas, CRLF. */
export async function writeCsvFolder(folder: string, sheets: WorldSheets): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, rows } of listed(sheets)) {
    const lines = rows.map((row) => row.map(csvCell).join(';'));
    await writeFile(join(folder, `${name}.csv`), `\uFEFF${lines.join('\r\n')}\r\n`);
  }
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
