import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../scripts/publish-data/publish';
import { silent } from '../../scripts/publish-data/report/progress';
import { SMALL_DAY, smallSheets } from './smallSheets';
import { writeWorkbook } from './writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reasonsFor(...boundaries: string[]) {
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, smallSheets());
  const { problems } = await publish({
    inputs: [input],
    out: join(folder, 'data'),
    boundaries,
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    progress: silent,
  });
  return problems.map(({ file, value, reason }) => `${file}: ${value}: ${reason}`);
}

const DEMO = 'mocks/seeds/boundaries/52.02.district.geojson';

test('districts that the workbook does not have are named', async () => {
  const [reason] = await reasonsFor(DEMO);
  expect(reason).toMatch(
    /^52\.02\.district\.geojson: .*52\.02\.03.*: The profile has no such district$/,
  );
});

test('boundaries of a regency without a workbook are refused', async () => {
  expect(await reasonsFor('mocks/seeds/boundaries/33.25.district.geojson')).toEqual([
    '33.25.district.geojson: 33.25: tidak ada buku kerja tentang kabupaten dari batas ini',
  ]);
});

test('a file that the contract does not know is refused with its field', async () => {
  const path = join(folder, 'plain.geojson');
  const { status: _, ...plain } = JSON.parse(await readFile(DEMO, 'utf8'));
  await writeFile(path, JSON.stringify(plain));
  const [reason] = await reasonsFor(path);
  expect(reason).toMatch(/^plain\.geojson: status: isinya tidak seperti expects /);
});
