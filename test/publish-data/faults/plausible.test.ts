import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { type Cell, sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plausible-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function tried(...books: WorldSheets[]) {
  const inputs = books.map((_, at) => join(folder, `buku-${at + 1}.xlsx`));
  for (const [at, sheets] of books.entries()) await writeWorkbook(inputs[at] ?? '', sheets);
  return publish({
    inputs,
    out: join(folder, 'out'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });
}

/** The small workbook with another unit and other figures, the first of 2022. */
function figuresIn(unit: string, decimals: number, ...values: Cell[]): WorldSheets {
  const sheets = smallSheets();
  const at = (sheets.indicators?.[0] ?? []).indexOf('Jenis Satuan');
  const [head = [], row = []] = sheets.indicators ?? [];
  const changed = row.map((cell, index) =>
    index === at ? unit : head[index] === 'Desimal' ? decimals : cell,
  );
  return {
    ...sheets,
    indicators: [head, changed],
    observations: sheetRows(
      'observations',
      values.map((value, index) => ({
        indicator: 'imunisasi',
        period: String(2022 + index),
        value,
        source: 'profil',
        enteredAt: `10/01/${2023 + index}`,
        publishedAt: `15/01/${2023 + index}`,
      })),
    ),
  };
}

test.each([
  ['half a baby', figuresIn('jumlah', 0, 1.25), /1,25.*\(Desimal 0\)/],
  ['a count in percent', figuresIn('jumlah', 0, '27%'), /tanda persen/],
  ['a percentage in rupiah', figuresIn('persen', 1, 'Rp 1.500'), /tanda Rp/],
])('%s is refused', async (_, sheets, reason) => {
  const { problems } = await tried(sheets);
  expect(problems).toMatchObject([
    { row: 2, column: { heading: 'Nilai' }, reason: expect.stringMatching(reason) },
  ]);
});

test('Rp beside a figure in rupiah is accepted, its separators group thousands', async () => {
  expect((await tried(figuresIn('rupiah', 0, 'Rp 1.500', 'Rp 1.750.000'))).problems).toEqual([]);
});

test.each<[string, Cell[], number[]]>([
  ['a hundredth', [91.5, 0.92, 93.1], [3]],
  ['a thousand times', [910, 915_000, 930], [3]],
  ['a million times', [1_200_000_000, 1300, 1_250_000_000], [3]],
  ['growth', [10, 40, 90], []],
])('%s of the neighbours: rows %s', async (_, values, rows) => {
  const { problems, warnings } = await tried(figuresIn('lainnya', 2, ...values));
  expect(problems).toEqual([]);
  const told = warnings.filter(({ reason }) => reason.includes('di sebelahnya'));
  expect(told.map(({ row }) => row)).toEqual(rows);
});

test('more decimals than the screen shows are told of once', async () => {
  const { warnings } = await tried(figuresIn('persen', 1, 91.55, 92.123, 93.1));
  expect(warnings.filter(({ reason }) => reason.startsWith('2 nilai'))).toHaveLength(1);
});

test('workbooks of two agencies about one regency are one', async () => {
  const { observations: _, ...master } = smallSheets();
  const { observations = [] } = smallSheets();
  expect((await tried(master, { observations })).problems).toEqual([]);
  const twice = await tried(smallSheets(), { observations });
  expect(twice.problems).toEqual([]);
  expect(twice.rows).toBe((await tried(smallSheets())).rows);
});

test('what two workbooks say otherwise of one figure is refused with both places', async () => {
  const other = (smallSheets().observations ?? []).map((row) =>
    row.map((cell) => (cell === '93,4' ? '77,7' : cell)),
  );
  expect((await tried(smallSheets(), { observations: other })).problems).toMatchObject([
    {
      file: 'buku-2.xlsx',
      row: 3,
      reason: expect.stringMatching(/baris 3 di buku-1\.xlsx.*isi lain/),
    },
  ]);
});

test('a part without Kabupaten beside two regencies belongs to none', async () => {
  const elsewhere = { ...smallSheets() };
  elsewhere.regency = (elsewhere.regency ?? []).map((row) =>
    row.map((cell) => (cell === '52.02' ? '33.25' : cell)),
  );
  const { observations = [] } = smallSheets();
  const { problems } = await tried(smallSheets(), elsewhere, { observations });
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'buku-3.xlsx', sheet: 'Kabupaten' }),
  );
});

test('a Roman number is a quarter where the indicator is counted by quarters, else refused', async () => {
  const roman = figuresIn('lainnya', 2, 10, 11);
  roman.observations = (roman.observations ?? []).map((row) =>
    row.map((cell) => (cell === '2022' ? 'I/2022' : cell === '2023' ? 'II/2022' : cell)),
  );
  expect((await tried(roman)).problems.map(({ value }) => value)).toEqual(['I/2022', 'II/2022']);
  const quarterly = (roman.indicators ?? []).map((row) =>
    row.map((cell) => (cell === 'tahunan' ? 'triwulanan' : cell)),
  );
  expect((await tried({ ...roman, indicators: quarterly })).problems).toEqual([]);
});
