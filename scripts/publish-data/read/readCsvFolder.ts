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
      reason: 'the folder has no CSV file',
      fix: 'Save each sheet as "CSV UTF-8" under its own name, such as Angka.csv.',
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
      if (rows.length % 10_000 === 0) progress(`Reading ${file}: ${rows.length} rows`);
    }
  } catch (error) {
    return unreadable(file, error);
  }
  if (rows.some((row) => row.some((cell) => cell.includes('\uFFFD')))) return notUtf8(file);
  const name = file.replace(/\.csv$/i, '');
  return { file, name, rows, percentCells: new Set() };
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

function unreadable(file: string, error: unknown): Problem {
  const says = error instanceof Error ? error.message : String(error);
  return {
    file,
    reason: `the file cannot be read as CSV (${says})`,
    fix: 'Look for a quotation mark that is not closed; inside quotes, write a quotation mark twice.',
  };
}

const notUtf8 = (file: string): Problem => ({
  file,
  reason: 'the file is not UTF-8, so that some letters cannot be read',
  fix: 'Save it again as "CSV UTF-8 (Comma delimited)".',
});
