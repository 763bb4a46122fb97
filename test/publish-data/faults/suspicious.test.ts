import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

async function tried(sheets: WorldSheets) {
  const folder = await mkdtemp(join(tmpdir(), 'suspicious-'));
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, sheets);
  const outcome = await publish({
    inputs: [input],
    out: join(folder, 'data'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });
  await rm(folder, { recursive: true });
  return outcome;
}

const series = (...values: string[]): WorldSheets => ({
  ...smallSheets(),
  observations: sheetRows(
    'observations',
    values.map((value, at) => ({
      indicator: 'imunisasi',
      period: String(2020 + at),
      value,
      source: 'profil',
      enteredAt: `10/01/${2021 + at}`,
      publishedAt: `15/01/${2021 + at}`,
    })),
  ),
});

test.each([
  ['0,245', 'angka lain indikator ini 17–40; 0,245 mungkin 24,5 persen'],
  ['-4', 'angka ini negatif, sedangkan angka lain indikator ini 17–40'],
])('%s among percentages of 17 to 40 is worth a look', async (odd, reason) => {
  const { problems, warnings } = await tried(series('17', '40', '31', odd, '28,5'));
  expect(problems).toEqual([]);
  expect(warnings.map((warning) => [warning.row, warning.reason])).toContainEqual([5, reason]);
});

test('small percentages among small ones are not told of', async () => {
  const { warnings } = await tried(series('0,4', '0,9', '1,2', '0,7', '1,6'));
  expect(warnings.filter(({ sheet }) => sheet === 'Angka')).toEqual([]);
});

test('a yearly target of a quarterly indicator is told to give no status', async () => {
  const sheets = withCell('indicators', 2, 'Frekuensi', 'triwulanan');
  const indicators = (sheets.indicators ?? []).map((row) =>
    row.map((cell) => (cell === 'tidak ada' ? 'realisasi / target' : cell)),
  );
  const observations = withCell('observations', 3, 'Periode', '2025 TW 4').observations ?? [];
  const figures = observations.map((row) =>
    row.map((cell) => (cell === '2024' ? '2024 TW 4' : cell)),
  );
  const targets = sheetRows('targets', [
    {
      indicator: 'imunisasi',
      period: '2025',
      value: 95,
      document: 'RKPD 2025',
      publishedAt: '02/01/2025',
    },
  ]);
  const { warnings } = await tried({ ...sheets, indicators, observations: figures, targets });
  expect(warnings.map(({ sheet, row, reason }) => [sheet, row, reason])).toContainEqual([
    'Target',
    2,
    'indikator ini triwulanan, tetapi targetnya hanya tahunan: angkanya tidak mendapat status',
  ]);
});

test.each([
  ['an empty Wilayah', 'Wilayah', '52.02'],
  ['an empty Metode', 'Metode', 'utama'],
])('%s and what it stands for are one figure', async (_, heading, value) => {
  const [headings = [], first = []] = smallSheets().observations ?? [];
  const at = headings.indexOf(heading);
  const second = first.map((cell, index) => (index === at ? value : cell));
  const { problems } = await tried({ ...smallSheets(), observations: [headings, first, second] });
  expect(problems.map(({ row, reason }) => [row, reason.split(' sudah ')[0]])).toEqual([
    [3, 'baris 2'],
  ]);
});

test('a mistyped heading is told once, and not again at every row that follows from it', async () => {
  expect((await tried(withCell('observations', 1, 'Nilai', 'Nilay'))).problems).toHaveLength(1);
  expect((await tried(withCell('observations', 1, 'Wilayah', 'Wilayahh'))).problems).toHaveLength(
    1,
  );
  const { problems } = await tried(withCell('agencies', 1, 'ID', 'Id PD'));
  expect(problems.every(({ sheet }) => sheet === 'Perangkat Daerah')).toBe(true);
});

test('a sheet that is missing is told once for all rows that name it', async () => {
  const { sources: _, indicators: __, ...rest } = smallSheets();
  const { problems } = await tried(rest);
  expect(problems.map(({ sheet, reason }) => `${sheet}: ${reason}`)).toEqual([
    'Sumber: sheet ini tidak ada atau kosong',
    'Metode: sheet Indikator tidak ada, padahal 1 baris menyebut isinya',
    'Angka: sheet Indikator tidak ada, padahal 2 baris menyebut isinya',
  ]);
});
