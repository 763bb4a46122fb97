import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PublishOptions, publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import type { WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, smallSheets, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function publishedTo(out: string, sheets: WorldSheets, more: Partial<PublishOptions>) {
  const input = join(folder, 'dasbor.xlsx');
  await writeWorkbook(input, sheets);
  const options = {
    inputs: [input],
    out,
    boundaries: [],
    today: SMALL_DAY,
    isTrial: false,
    allowRewrite: false,
  };
  return publish({ ...options, numbers: 'unknown', progress: silent, ...more });
}

const triedWith = (...boundaries: string[]) =>
  publishedTo(join(folder, 'data'), smallSheets(), { boundaries, isTrial: true });

const problemsFor = async (...boundaries: string[]) => (await triedWith(...boundaries)).problems;

const reasonsFor = async (...boundaries: string[]) =>
  (await problemsFor(...boundaries)).map(
    ({ file, value, reason }) => `${file}: ${value}: ${reason}`,
  );

/** Squares side by side, as a publisher names their codes. */
const official = (...codes: string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map((KDCPUM, at) => ({
      type: 'Feature',
      properties: { KDCPUM, WADMKC: `Kecamatan ${at === 0 ? 'Satu' : 'Dua'}` },
      geometry: { type: 'Polygon', coordinates: [square(116 + at / 10)] },
    })),
  });

/** The same in the contract's form. */
const drawn = (names: Record<string, string>): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    bbox: [115.9, -8.9, 116.4, -8.5],
    publishedAt: '2025-01-02',
    status: 'official',
    attribution: { id: 'Batas: BIG' },
    license: 'CC BY 4.0',
    features: Object.entries(names).map(([code, name], at) => ({
      type: 'Feature',
      id: code,
      properties: { code, name, role: 'district', labelPoint: [116.05 + at / 10, -8.65] },
      geometry: { type: 'Polygon', coordinates: [square(116 + at / 10)] },
    })),
  });

const square = (x: number): [number, number][] => [
  [x, -8.7],
  [x + 0.1, -8.7],
  [x + 0.1, -8.6],
  [x, -8.6],
  [x, -8.7],
];

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

test('a file in another form is told the whole command that mends it', async () => {
  const path = join(folder, 'plain.geojson');
  const { status: _, ...plain } = JSON.parse(await readFile(DEMO, 'utf8'));
  await writeFile(path, JSON.stringify(plain));
  const [problem, ...others] = await problemsFor(path);
  expect(others).toEqual([]);
  expect(problem?.reason).toContain('(kurang atau lain: status)');
  expect(problem?.fix).toMatch(
    /npm run check-boundaries -- \S+plain\.geojson --regency 52\.02 --fix \S+plain\.kontrak\.geojson --status official --attribution ".+" --license ".+"/,
  );
});

test('an official file of another regency is called so, in one sentence', async () => {
  const path = join(folder, 'resmi.geojson');
  await writeFile(path, official('33.25.01', '33.25.02'));
  expect(await reasonsFor(path)).toEqual([
    'resmi.geojson: undefined: berkas ini berisi batas kabupaten lain: kode 33.25, bukan Kabupaten Lombok Tengah (52.02)',
  ]);
});

test('districts whose codes were swapped are named', async () => {
  const path = join(folder, 'swapped.geojson');
  await writeFile(path, drawn({ '52.02.01': 'Jonggat', '52.02.02': 'Praya' }));
  const { problems, warnings } = await triedWith(path);
  expect(problems).toEqual([]);
  expect(warnings.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      'di berkas batas 52.02.01 bernama "Jonggat", di sheet Kecamatan "Praya"; "Jonggat" di sana berkode 52.02.02, mungkin kode tertukar',
    ]),
  );
});

describe('publishing again without --boundaries', () => {
  const map = 'api/catalog/v1/regencies/52.02/boundaries/district.geojson';
  const district = { '52.02.01': 'Praya', '52.02.02': 'Jonggat' };
  const again = (sheets: WorldSheets, more: Partial<PublishOptions> = {}) =>
    publishedTo(join(folder, 'kept'), sheets, more);

  test('keeps the map and says so', async () => {
    const path = join(folder, 'kecamatan.geojson');
    await writeFile(path, drawn(district));
    expect((await again(smallSheets(), { boundaries: [path] })).written).toBe(true);
    const { written, warnings } = await again(smallSheets());
    expect(written).toBe(true);
    expect(warnings.map(({ reason }) => reason)).toContain(
      'batas dari terbitan sebelumnya dipakai lagi, karena --boundaries tidak disebut',
    );
    await expect(readFile(join(folder, 'kept', map), 'utf8')).resolves.toContain('"Praya"');
  });

  test('is refused where the map no longer fits the districts', async () => {
    const { written, problems } = await again(withCell('districts', 3, 'Kode', '52.02.03'));
    expect(written).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(/^batas dari terbitan sebelumnya tidak cocok lagi/);
  });

  test('leaves the map out where that is asked for', async () => {
    expect((await again(smallSheets(), { isWithoutMap: true })).written).toBe(true);
    await expect(readFile(join(folder, 'kept', map))).rejects.toThrow('ENOENT');
  });
});
