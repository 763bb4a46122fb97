import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function published(name: string, sheets: WorldSheets) {
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, sheets);
  return publish({
    inputs: [input],
    out: join(folder, name),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: false,
    allowRewrite: false,
    progress: silent,
  });
}

test('a year that only districts have figures of gets its scorecard', async () => {
  const sheets = withCell('observations', 2, 'Wilayah', '52.02.01');
  const { warnings } = await published('data', sheets);
  const scorecards = join(folder, 'data/api/assessment/v1/regencies/52.02/scorecards');
  expect((await readdir(scorecards)).sort()).toEqual(['2025.json', '2026.json']);
  expect(warnings.filter(({ rule }) => rule === 'yearly-scorecards')).toEqual([]);
});

test('a score outside of its scale is told once, at its row', async () => {
  const { problems } = await published('scores', {
    ...smallSheets(),
    schemes: sheetRows('schemes', [
      {
        id: 'KOTA-CERDAS',
        name: 'Kota Cerdas',
        scaleMin: 0,
        scaleMax: 4,
        legalBasis: 'Pedoman',
        validFrom: '01/01/2020',
        publishedAt: '02/01/2025',
      },
    ]),
    bands: sheetRows('bands', [{ scheme: 'KOTA-CERDAS', label: 'Baik', from: 0 }]),
    evaluations: sheetRows('evaluations', [
      {
        year: 2025,
        stage: 'II',
        scheme: 'KOTA-CERDAS',
        total: 85,
        source: 'profil',
        publishedAt: '02/03/2026',
      },
    ]),
  });
  expect(problems.map(({ sheet, row, value }) => [sheet, row, value])).toEqual([
    ['Evaluasi', 2, '85'],
  ]);
});
