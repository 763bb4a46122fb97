import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCsvFolder } from '../../../scripts/publish-data/read/readCsvFolder';
import { silent } from '../../../scripts/publish-data/report/progress';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readText(content: string | Buffer) {
  await writeFile(join(folder, 'Sumber.csv'), content);
  return readCsvFolder(folder, silent);
}

const ROWS = [
  ['ID', 'Nama'],
  ['profil', 'Profil; "Kesehatan", 2025'],
];

test.each([
  ['semicolons, as Excel in Indonesia', 'ID;Nama\r\nprofil;"Profil; ""Kesehatan"", 2025"\r\n'],
  ['commas', 'ID,Nama\nprofil,"Profil; ""Kesehatan"", 2025"\n'],
  ['tabs', 'ID\tNama\nprofil\t"Profil; ""Kesehatan"", 2025"\n'],
  ['the mark of UTF-8', '\uFEFFID;Nama\r\nprofil;"Profil; ""Kesehatan"", 2025"'],
])('%s', async (_, content) => {
  const { sheets, problems } = await readText(content);
  expect(problems).toEqual([]);
  expect(sheets.map(({ file, name, rows }) => ({ file, name, rows }))).toEqual([
    { file: 'Sumber.csv', name: 'Sumber', rows: ROWS },
  ]);
});

test('an empty line and a text of two lines leave the rows numbered as a spreadsheet does', async () => {
  const { sheets } = await readText('ID;Nama\n\na;"dua\nbaris"\nb;satu\n');
  expect(sheets[0]?.rows[3]).toEqual(['b', 'satu']);
});

test('a file in another encoding is refused before its letters are lost', async () => {
  const { sheets, problems } = await readText(Buffer.from('ID;Nama\na;Caf\xe9\n', 'latin1'));
  expect(sheets).toEqual([]);
  expect(problems[0]?.fix).toBe('Simpan lagi sebagai "CSV UTF-8 (Comma delimited)".');
});

test('a quotation mark that is never closed is named', async () => {
  const { problems } = await readText('ID;Nama\na;"Profil\nb;Lain\n');
  expect(problems[0]?.reason).toMatch(/^berkas tidak dapat dibaca sebagai CSV/);
});

test('a folder without CSV says what to save there', async () => {
  const { problems } = await readCsvFolder(folder, silent);
  expect(problems[0]?.reason).toBe('folder ini tidak berisi berkas CSV');
});
