import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { SMALL_DAY, smallSheets } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merged-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reasonsOf(input: string) {
  const { problems } = await publish({
    inputs: [input],
    out: join(folder, 'out'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });
  return problems.map(({ sheet, row, column, reason }) =>
    [sheet, row, column?.heading, reason].filter((part) => part !== undefined).join(': '),
  );
}

/** Joins cells of the sheet Angka, as Excel stores it. */
async function withMerged(ref: string): Promise<string> {
  const input = join(folder, 'merged.xlsx');
  await writeWorkbook(input, smallSheets());
  const files = unzipSync(await readFile(input));
  const part = 'xl/worksheets/sheet8.xml';
  const xml = strFromU8(files[part] ?? new Uint8Array());
  expect(xml).toContain('Tanggal Entri');
  const merged = `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
  files[part] = strToU8(xml.replace('</sheetData>', merged));
  await writeFile(input, zipSync(files));
  return input;
}

describe('joined cells', () => {
  test('among the data are refused: the second figure would become that of the regency', async () => {
    expect(await reasonsOf(await withMerged('B2:B3'))).toEqual([
      'Angka: 2: Wilayah: sel B2:B3 digabung; hanya sel pertamanya yang berisi, yang lain terbaca kosong',
    ]);
  });

  test.each([['L2:M3'], ['A90:C95']])('%s, where no data stand, are no obstacle', async (ref) => {
    expect(await reasonsOf(await withMerged(ref))).toEqual([]);
  });
});

test.each([
  ['Angka.csv', 'Indikator;Nilai\n', 'ini satu berkas CSV, bukan buku kerja'],
  [
    'data.xls',
    '\u00d0\u00cf\u0011\u00e0',
    /format lama \(\.xls\) atau buku kerja dengan kata sandi/,
  ],
  ['kosong.xlsx', '', 'berkas ini kosong'],
  ['catatan.xlsx', 'catatan', 'ini bukan buku kerja .xlsx'],
])('%s given as a workbook is called what it is', async (name, content, reason) => {
  const path = join(folder, name);
  await writeFile(path, content, 'latin1');
  expect(await reasonsOf(path)).toEqual([
    typeof reason === 'string' ? reason : expect.stringMatching(reason),
  ]);
});
