import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { file } from '../../../scripts/publish-data/build/parts/file';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { NotOurs, writeTree } from '../../../scripts/publish-data/write/writeTree';
import type { WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'writing-'));
  out = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true }));

async function published(sheets: WorldSheets, isTrial = false, allowRewrite = true) {
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, sheets);
  return publish({
    inputs: [input],
    out,
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial,
    allowRewrite,
    progress: silent,
  });
}

const FIGURES = 'api/assessment/v1/regencies/52.02/indicators/imunisasi/observations.json';
const valuesIn = async (tree: string): Promise<number[]> => {
  const { observations } = JSON.parse(await readFile(join(tree, FIGURES), 'utf8'));
  return observations.map(({ value }: { value: number }) => value);
};

test('a new tree takes the place of the old one, which is kept for going back', async () => {
  await published(smallSheets());
  await published(withCell('observations', 3, 'Nilai', '94,1'));
  expect(await valuesIn(out)).toEqual([91.5, 94.1]);
  expect(await valuesIn(`${out}.previous`)).toEqual([91.5, 93.4]);
  expect((await readdir(folder)).sort()).toEqual(['dasbor.xlsx', 'data', 'data.previous']);
});

test('data with a fault leave the old tree as it was', async () => {
  await published(smallSheets());
  const outcome = await published(withCell('observations', 3, 'Nilai', 'naik'));
  expect(outcome.written).toBe(false);
  expect(await valuesIn(out)).toEqual([91.5, 93.4]);
});

test('a trial writes nothing', async () => {
  const outcome = await published(smallSheets(), true);
  expect(outcome.problems).toEqual([]);
  expect(await readdir(folder)).toEqual(['dasbor.xlsx']);
});

test('a write that fails half way leaves the old tree and nothing of the new', async () => {
  await published(smallSheets());
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const good = file('regencies', {}, { regencies: [] });
  const failing = [good, { ...good, path: '/broken.json', body: cyclic }];
  await expect(writeTree(out, failing, SMALL_DAY, silent)).rejects.toThrow(/circular/);
  expect(await valuesIn(out)).toEqual([91.5, 93.4]);
  expect((await readdir(folder)).sort()).toEqual(['dasbor.xlsx', 'data']);
});

test('a run killed between its two renames is mended by the next', async () => {
  await published(smallSheets());
  await rename(out, `${out}.previous`);
  await published(withCell('observations', 3, 'Nilai', 'naik'));
  await published(withCell('observations', 3, 'Nilai', '94,1'));
  expect(await valuesIn(`${out}.previous`)).toEqual([91.5, 93.4]);
});

test('what a killed run had written is cleared away by the next', async () => {
  await mkdir(`${out}.new-999999999`);
  await writeFile(join(`${out}.new-999999999`, 'published.json'), '{}');
  await published(smallSheets());
  expect((await readdir(folder)).sort()).toEqual(['dasbor.xlsx', 'data']);
});

test('a folder of something else is never replaced', async () => {
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the product');
  await expect(published(smallSheets())).rejects.toThrow(NotOurs);
  expect(await readdir(out)).toEqual(['index.html']);
});

test.each(['boundaries', '1', '999999999', '1 (copy)'])(
  'a sibling .new-%s that is not ours stays',
  async (name) => {
    await mkdir(`${out}.new-${name}`);
    await writeFile(join(`${out}.new-${name}`, 'a.geojson'), 'the work of a year');
    await published(smallSheets());
    expect(await readdir(`${out}.new-${name}`)).toEqual(['a.geojson']);
  },
);

test('what a run of somebody else is writing stays', async () => {
  await mkdir(`${out}.new-1`);
  await writeFile(join(`${out}.new-1`, 'published.json'), '{}');
  await published(smallSheets());
  expect(await readdir(`${out}.new-1`)).toEqual(['published.json']);
});

test('a .previous of something else is never replaced', async () => {
  await mkdir(`${out}.previous`);
  await writeFile(join(`${out}.previous`, 'index.html'), 'the product');
  await expect(published(smallSheets())).rejects.toThrow(NotOurs);
  expect((await readdir(folder)).sort()).toEqual(['dasbor.xlsx', 'data.previous']);
});
