import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askFirstView } from './askFirstView';
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

const open = (pathname: string, search = '') => askFirstView('/config.json', { pathname, search });

test('the first view of a regency is asked for before the app is there', async () => {
  await open('/33.25');
  expect(asked).toEqual([
    '/config.json',
    '/a/regencies/33.25/scorecard.json',
    '/c/regencies/33.25/boundaries/district.geojson',
  ]);
});

test('the home address asks for the default regency', async () => {
  await open('/');
  expect(asked).toContain('/a/regencies/52.02/scorecard.json');
});

test('a regency with servers of its own is asked for there', async () => {
  await open('/73.22');
  expect(asked).toContain('/own/a/regencies/73.22/scorecard.json');
  expect(asked).toContain('/own/c/regencies/73.22/boundaries/district.geojson');
});

test.each([
  ['an unknown regency', '/99.99', ''],
  ['another page', '/52.02/peta', ''],
  ['another as-of date', '/52.02', '?per=2025-12-31'],
])('%s asks for nothing early but the configuration', async (_, pathname, search) => {
  await open(pathname, search);
  expect(asked).toEqual(['/config.json']);
});

test('a broken configuration is left to the app to name', async () => {
  config = { ...CONFIG, api: '/api' };
  await open('/52.02');
  expect(asked).toEqual(['/config.json']);
});

test('nobody asks an API before signing in', async () => {
  config = { ...CONFIG, signIn: {} };
  await open('/52.02');
  expect(asked).toEqual(['/config.json']);
});

test('an early answer is taken once, and read whenever the program comes', async () => {
  await open('/52.02');
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
    await open('/33.25');
    expect(asked.at(-1)).toBe(url);
  },
);
