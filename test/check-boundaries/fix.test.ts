import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '@/api/contract/endpoints';
import { run } from '../../scripts/check-boundaries/run';
import { aFile, square } from './aFile';

let folder: string;
const path = (name: string): string => join(folder, name);

async function command(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  });
  return { code, ...said };
}

/** As a Shapefile of the statistics office comes out: its own codes, clockwise, latitude first. */
const foreign = (name: string, code: string, x: number) => ({
  ring: [...square(x)].reverse().map(([lon, lat]): [number, number] => [lat, lon]),
  properties: { ADM3_EN: name, ADM3_PCODE: code, role: undefined, Shape_Area: 1 },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-boundaries-'));
  const collection = JSON.parse(
    aFile({
      features: [foreign('PRAYA', 'ID5202050', 116.2), foreign('JONGGAT', 'ID5202060', 116.3)],
    }),
  );
  const { type, features } = collection;
  await writeFile(path('in.geojson'), JSON.stringify({ type, features: features.slice(0, 2) }));
  const districts = [
    { code: '52.02.01', name: 'Praya' },
    { code: '52.02.02', name: 'Jonggat' },
  ];
  await writeFile(path('profile.json'), JSON.stringify({ regency: { code: '52.02' }, districts }));
});

afterAll(() => rm(folder, { recursive: true }));

const GIVEN = ['--status', 'official', '--attribution', 'Batas: BIG', '--license', 'CC BY 4.0'];

test('a foreign file becomes one of the contract, and each change is listed', async () => {
  const args = [
    path('in.geojson'),
    '--profile',
    path('profile.json'),
    '--fix',
    path('out.geojson'),
  ];
  const { code, out } = await command(...args, ...GIVEN);
  for (const words of ['swapped', 'ID5202050 → 52.02.01 (Praya)', '2 rings turned', 'CC BY 4.0'])
    expect(out).toContain(words);
  expect(code).toBe(0);
  const written: unknown = JSON.parse(await readFile(path('out.geojson'), 'utf8'));
  const parsed = safeParse(endpoints.boundaries.schema, written);
  expect(parsed.issues).toBeUndefined();
  expect(written).toMatchObject({ features: [{ id: '52.02.01' }, { id: '52.02.02' }] });
});

test.each([
  [
    'nobody says whose it is',
    ['--profile', 'profile.json'],
    ['--status', '--attribution', '--license'],
  ],
  ['codes are of BPS and no profile helps', GIVEN, ['--code-property or --profile']],
  ['both', [], ['--status', '--attribution', '--license', '--code-property or --profile']],
])(
  'where %s, nothing is written, and all that is missing is asked for at once',
  async (_, args, words) => {
    const given = args.map((arg) => (arg === 'profile.json' ? path(arg) : arg));
    const { code, err } = await command(
      path('in.geojson'),
      '--fix',
      path('none.geojson'),
      ...given,
    );
    expect(code).toBe(2);
    const asked = err
      .split('\n')
      .flatMap((line) => /^ {2}(--\S+(?: or --\S+)?)/.exec(line)?.[1] ?? []);
    expect(asked.map((ask) => ask.replace(/:$/, ''))).toEqual(words);
    await expect(readFile(path('none.geojson'))).rejects.toThrow('ENOENT');
  },
);

test('without --fix the file is judged: 1 with errors, 2 where it cannot be read', async () => {
  expect((await command(path('in.geojson'))).code).toBe(1);
  expect(await command(path('profile.json'))).toMatchObject({ code: 2 });
  expect((await command(path('gone.geojson'))).err).toContain('There is no file');
});
