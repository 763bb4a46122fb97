import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../sheets/sheetRows';
import { smallSheets } from '../sheets/smallSheets';
import { writeCsvFolder } from '../sheets/writeInput';
import { problemsOf, tried } from './trial';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-and-sheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file that is no workbook says how to save one', async () => {
  const path = join(folder, 'old.xlsx');
  await writeFile(path, 'not a workbook');
  const { problems } = await tried(path);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fix).toBe(
    'Buka di Excel atau LibreOffice, lalu simpan sebagai "Excel Workbook (.xlsx)" tanpa kata sandi.',
  );
});

test('a missing sheet, an unknown one and a missing column are named', async () => {
  const { sources: _, ...rest } = smallSheets();
  expect(await problemsOf({ ...rest, observations: [] })).toContain(
    'Sumber: sheet ini tidak ada atau kosong. → Tambahkan sheet "Sumber"; contohnya ada di buku kerja kosong (--template).',
  );
  const folderOfCsv = join(folder, 'csv');
  await writeCsvFolder(folderOfCsv, smallSheets());
  await writeFile(join(folderOfCsv, 'Angkaa.csv'), 'Indikator;Nilai\nimunisasi;1\n');
  await writeFile(join(folderOfCsv, 'Sumber.csv'), 'ID\nprofil\n');
  const { problems } = await tried(folderOfCsv);
  expect(problems.map(({ file, reason, fix }) => `${file}: ${reason}. ${fix}`)).toEqual([
    'Angkaa.csv: nama sheet ini tidak dikenal. Ganti namanya menjadi "Angka"; atau, bila hanya untuk catatan sendiri, awali namanya dengan "#".',
    'Sumber.csv: kolom "Nama" tidak ada. Tambahkan kolom berjudul "Nama".',
  ]);
});

test('headings far below are told of in one sentence', async () => {
  const sheets = smallSheets();
  const titles = Array.from({ length: 11 }, (): Cell[] => ['judul']);
  const observations = [...titles, ...(sheets.observations ?? [])];
  expect(await problemsOf({ ...sheets, observations })).toEqual([
    'Angka: judul kolom tidak ditemukan dalam 10 baris pertama. → Hapus baris di atas judul kolom, atau salin judul kolom dari buku kerja kosong (--template).',
  ]);
});
