import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askFirstView, type Wanted } from './askFirstView';
import { takeEarly } from './earlyAnswers';

const CONFIG = {
  defaultRegency: '52.02',
  regencies: [
    { code: '52.02' },
    { code: '33.25' },
    { code: '62.02', boundaries: { district: '/batas.geojson' } },
    { code: '73.22', api: { catalog: '/own/c', assessment: '/own/a' } },
  ],
  api: { catalog: '/c', assessment: '/a' },
};
const asked: string[] = [];
let config: unknown = CONFIG;

beforeEach(() => {
  config = CONFIG;
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return Response.json(config);
  });
});
afterEach(() => vi.unstubAllGlobals());

const ask = (wanted: Partial<Wanted> = {}) =>
  askFirstView('/config.json', {
    regency: '52.02',
    id: undefined,
    resources: ['scorecard', 'boundaries'],
    ...wanted,
  });

test('a regency asks for what its page wants, and tells where that is', async () => {
  const found = await ask({ regency: '33.25' });
  const urls = {
    scorecard: '/a/regencies/33.25/scorecard.json',
    boundaries: '/c/regencies/33.25/boundaries/district.geojson',
  };
  expect(asked).toEqual(['/config.json', ...Object.values(urls)]);
  expect(found).toEqual({ config: '/config.json', regency: '33.25', urls });
});

test('without a regency in the address, the first one is asked for', async () => {
  await ask({ regency: undefined });
  expect(asked).toContain('/a/regencies/52.02/scorecard.json');
});

test('what is of one indicator or quick win is asked for by its name', async () => {
  await ask({ id: 'air/minum', resources: ['observations'] });
  expect(asked.at(-1)).toBe('/a/regencies/52.02/indicators/air%2Fminum/observations.json');
});

test('a regency with servers of its own is asked for there', async () => {
  await ask({ regency: '73.22' });
  expect(asked).toContain('/own/a/regencies/73.22/scorecard.json');
  expect(asked).toContain('/own/c/regencies/73.22/boundaries/district.geojson');
});

test.each([
  ['an unknown regency', '99.99', CONFIG],
  ['a configuration that cannot be read', '52.02', { ...CONFIG, api: '/api' }],
  ['a configuration with signing in', '52.02', { ...CONFIG, signIn: {} }],
])('%s asks for nothing early but the configuration', async (_, regency, written) => {
  config = written;
  expect(await ask({ regency })).toBeNull();
  expect(asked).toEqual(['/config.json']);
});

test('the app takes the early answer, once', async () => {
  await ask();
  expect(await (await takeEarly('/config.json'))?.json()).toEqual(CONFIG);
  expect(takeEarly('/config.json')).toBeUndefined();
});

test.each([
  [{ district: '/batas/33.25.geojson' }, '/batas/33.25.geojson'],
  [{ district: 'batas.geojson' }, '/c/regencies/33.25/boundaries/district.geojson'],
  [{ village: '/batas/desa.geojson' }, '/c/regencies/33.25/boundaries/district.geojson'],
])(
  'with boundaries of its own, %j, a regency asks for its districts at %s',
  async (boundaries, url) => {
    config = { ...CONFIG, regencies: [{ code: '33.25', boundaries }] };
    await ask({ regency: '33.25' });
    expect(asked.at(-1)).toBe(url);
  },
);
