import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';
import type { RawSheet } from './rawSheet';

type Rows = string[][];

/** Every CSV file of a folder as a sheet of its name: `Angka.csv` is the sheet Angka. */
export async function readCsvFolder(
  folder: string,
  progress: Progress,
): Promise<{ sheets: RawSheet[]; problems: Problem[] }> {
  const names = (await readdir(folder)).filter((name) => /\.csv$/i.test(name)).sort();
  const sheets: RawSheet[] = [];
  const problems: Problem[] = [];
  for (const file of names) {
    const read = await readCsv(folder, file, progress);
    if ('reason' in read) problems.push(read);
    else sheets.push(read);
  }
  if (names.length === 0)
    problems.push({
      file: folder,
      reason: 'folder ini tidak berisi berkas CSV',
      fix: 'Simpan setiap sheet sebagai "CSV UTF-8" dengan namanya sendiri, misalnya Angka.csv.',
    });
  return { sheets, problems };
}

async function readCsv(
  folder: string,
  file: string,
  progress: Progress,
): Promise<RawSheet | Problem> {
  const path = join(folder, file);
  const rows: Rows = [];
  try {
    const parser = createReadStream(path).pipe(
      parse({
        bom: true,
        delimiter: await delimiterOf(path),
        relax_column_count: true,
      }),
    );
    for await (const record of parser) {
      rows.push(record);
      if (rows.length % 10_000 === 0) progress(`Membaca ${file}: ${rows.length} baris`);
    }
  } catch (error) {
    return unreadable(file, error);
  }
  if (rows.some((row) => row.some((cell) => cell.includes('\uFFFD')))) return notUtf8(file);
  const name = sheetName(file);
  return { file, name, rows, percentCells: new Set(), hiddenRows: [], isHidden: false };
}

/** The sign that the first line has most of outside of quotes. */
async function delimiterOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(65_536) });
    const text = buffer.toString('utf8', 0, bytesRead).replace(/"(?:[^"]|"")*"/g, '');
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
    const counts = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
    return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ';';
  } finally {
    await handle.close();
  }
}

const sheetName = (file: string): string => file.replace(/\.csv$/i, '');

function unreadable(file: string, error: unknown): Problem {
  const says = error instanceof Error ? error.message : String(error);
  return {
    file,
    sheet: sheetName(file),
    reason: `berkas tidak dapat dibaca sebagai CSV (${says})`,
    fix: 'Cari tanda kutip yang tidak ditutup; di dalam kutipan, tanda kutip ditulis dua kali.',
  };
}

const notUtf8 = (file: string): Problem => ({
  file,
  sheet: sheetName(file),
  reason: 'berkas bukan UTF-8 sehingga sebagian huruf tidak terbaca',
  fix: 'Simpan lagi sebagai "CSV UTF-8 (Comma delimited)".',
});
