import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { line } from '../../../scripts/publish-data/report/sayProblems';
import type { Cell, WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rewriting-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function published(sheets: WorldSheets, allowRewrite = false) {
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, sheets);
  const outcome = await publish({
    inputs: [input],
    out: join(folder, 'data'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: false,
    allowRewrite,
    progress: silent,
  });
  return { ...outcome, said: outcome.problems.map((problem) => line(problem)) };
}

const withRows = (change: (rows: Cell[][]) => Cell[][]): WorldSheets => {
  const sheets = smallSheets();
  return { ...sheets, observations: change(sheets.observations ?? []) };
};
const later = (row: Cell[]): Cell[] =>
  row.map((cell, at) => (at === 3 ? '94,1' : at === 9 ? '20/02/2026' : cell));

test('the same again changes nothing; a correction as a row of its own is new', async () => {
  expect((await published(smallSheets())).changes).toEqual({ added: 3, changed: 0, removed: 0 });
  expect((await published(smallSheets())).changes).toEqual({ added: 0, changed: 0, removed: 0 });
  const corrected = await published(withRows((rows) => [...rows, later(rows.at(-1) ?? [])]));
  expect(corrected.written).toBe(true);
  expect(corrected.changes).toEqual({ added: 1, changed: 0, removed: 0 });
});

test('a published figure that was overwritten is refused with what it was', async () => {
  await published(smallSheets());
  const { written, said, changes } = await published(withCell('observations', 3, 'Nilai', '77,7'));
  expect(written).toBe(false);
  expect(changes).toEqual({ added: 0, changed: 1, removed: 0 });
  expect(said).toEqual([
    expect.stringMatching(
      /baris 3.*angka 52\.02 · 2025 · utama yang terbit 15\/01\/2026 adalah 93\.4, sekarang 77\.7.*\n.*--allow-rewrite/,
    ),
  ]);
});

test('a published row that was deleted is refused, and so is one that got another day', async () => {
  await published(smallSheets());
  const deleted = await published(withRows((rows) => rows.slice(0, 2)));
  expect(deleted.changes).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(deleted.problems).toMatchObject([
    { value: expect.stringContaining('/indicators/imunisasi/observations.json') },
  ]);
  const moved = await published(withCell('observations', 3, 'Tanggal Terbit', '16/01/2026'));
  expect(moved.problems).toMatchObject([{ row: 3, reason: expect.stringContaining('15/01/2026') }]);
});

test('a whole indicator that is gone is refused', async () => {
  await published(smallSheets());
  const renamed = { ...smallSheets() };
  for (const name of ['indicators', 'methods', 'observations'] as const)
    renamed[name] = (renamed[name] ?? []).map((row) =>
      row.map((cell) => (cell === 'imunisasi' ? 'gizi' : cell)),
    );
  expect((await published(renamed)).changes).toEqual({ added: 3, changed: 0, removed: 3 });
});

test('a translation and a method that are added rewrite nothing', async () => {
  await published(smallSheets());
  const translated = withCell('indicators', 2, 'Nama (Inggris)', 'Full basic immunisation');
  const methods = [...(translated.methods ?? []), ['imunisasi', 'survei', 'Survei', null, null]];
  const { problems } = await published({ ...translated, methods });
  expect(problems).toEqual([]);
});

test('what must be rewritten is, when the operator says so, and is told of', async () => {
  await published(smallSheets());
  const changed = withCell('observations', 3, 'Nilai', '77,7');
  const { written, warnings, changes } = await published(changed, true);
  expect(written).toBe(true);
  expect(changes?.changed).toBe(1);
  expect(warnings).toMatchObject([{ reason: expect.stringContaining('sekarang 77.7') }]);
});
