import { afterEach, expect, test, vi } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { loadConfig } from './loadConfig';

const WHOLE = {
  defaultRegency: '52.02',
  regencies: [
    { code: '52.02', name: 'Lombok Tengah', timeZone: 'Asia/Makassar', zone: 'WITA' },
    { code: '33.25', name: 'Batang', timeZone: 'Asia/Jakarta', zone: 'WIB' },
  ],
  api: { catalog: '/c', assessment: '/a' },
  refreshMinutes: 5,
};
const [first, second] = WHOLE.regencies;
const load = (members: object) => {
  vi.stubGlobal('fetch', async () => Response.json({ ...WHOLE, ...members }));
  return loadConfig('/config.json');
};
afterEach(() => vi.unstubAllGlobals());

test.each([
  [{ regencies: [{ ...first, timeZone: 'Asia/Praya' }] }, 'regencies.0.timeZone'],
  [
    { regencies: [{ ...first, api: { catalog: '/c/', assessment: '/a' } }] },
    'regencies.0.api.catalog',
  ],
  [{ regencies: [] }, 'regencies'],
  [{ api: { catalog: '/c' } }, 'api.assessment'],
  [{ refreshMinutes: 0 }, 'refreshMinutes'],
  [{ defaultRegency: '73.22' }, 'defaultRegency'],
])('does not start with %j', async (members, path) => {
  await expect(load(members)).rejects.toMatchObject({ issues: [{ path }] });
});

test.each([
  [{ languages: ['id', 'fr'] }],
  [{ regencies: [{ ...first, emblem: 'javascript:alert(1)' }, second] }],
  [{ colours: 'red', wall: 3, rules: [] }],
  [{ langauges: ['id'] }],
])('starts as usual with %j', async (members) => {
  const usual = await load({});
  expect(await load(members)).toMatchObject({ ...usual, languages: ['id', 'en'] });
});

test('own rules hold, and in place of a broken group the usual ones', async () => {
  const rules = { schedule: { atRiskBelow: -3 }, attention: { shown: 0 } };
  const { schedule, attention } = (await load({ rules })).rules;
  expect({ schedule, attention }).toEqual({
    schedule: { ...USUAL_RULES.schedule, atRiskBelow: -3 },
    attention: USUAL_RULES.attention,
  });
});

test('a regency with servers of its own is asked there, the others at the common ones', async () => {
  const own = { catalog: 'https://batang.example.id/c', assessment: 'https://batang.example.id/a' };
  const { api } = await load({ regencies: [first, { ...second, api: own }] });
  expect(api).toEqual({ catalog: '/c', assessment: '/a', of: { '33.25': own }, boundaries: {} });
});
