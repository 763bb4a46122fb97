import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { checkConfig } from '@/api/config/check/checkConfig';
import { loadConfig } from '@/api/config/loadConfig';
import { readBasemap } from '@/api/config/members/readBasemap';
import { readColours } from '@/api/config/members/readColours';
import { readRules } from '@/api/config/members/readRules';
import { parseWallSettings } from '@/api/wall/wallSettings';
import { aConfig } from './aConfig';

const WRONG: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  '',
  'x',
  '/a/',
  'a.json',
  '//a',
  'en',
  true,
  [],
  {},
  ['x'],
  { x: 1 },
];

/** The value with one wrong value in the place of each of its parts, one at a time. */
function* mutants(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const wrong of mutants(part)) {
      if (Array.isArray(value)) yield value.map((one, at) => (String(at) === name ? wrong : one));
      else yield { ...value, [name]: wrong };
    }
  }
}

afterEach(() => vi.unstubAllGlobals());

async function start(config: unknown) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(config) ?? 'null'));
  return loadConfig('/config.json').catch(() => null);
}

const asWritten = (mutant: unknown): unknown => JSON.parse(JSON.stringify(mutant) ?? 'null');

test('whatever keeps the app from starting is named, and what is right starts', async () => {
  const all = [...mutants(aConfig)];
  expect(all.length).toBeGreaterThan(500);
  const unnamed: string[] = [];
  let started = 0;
  for (const mutant of all) {
    const config = asWritten(mutant);
    if ((await start(config)) !== null) started += 1;
    else if (checkConfig(config).length === 0) unnamed.push(JSON.stringify(config));
  }
  expect(unnamed).toEqual([]);
  // A mistake in an optional member keeps nothing from starting.
  expect(started).toBeGreaterThan(all.length / 2);
});

/** Of these the app says that the usual holds; a broken `signIn` opens nothing. */
const OPTIONAL = /^(languages|rules|colours|wall|basemap|regencies\[\d\]\.(emblem|boundaries))/;

const at = (value: unknown, field: string): unknown =>
  field
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((inside, step) => Object(inside)[step], value);

test('a named mistake in an optional member is never in what the app started with', async () => {
  const used: string[] = [];
  let looked = 0;
  for (const mutant of mutants(aConfig)) {
    const config = asWritten(mutant);
    const named = checkConfig(config).filter(({ field }) => OPTIONAL.test(field));
    const started = named.length > 0 ? await start(config) : null;
    if (started === null) continue;
    const held = {
      ...started,
      colours: readColours(started.colours),
      basemap: readBasemap(started.basemap),
      wall: parseWallSettings(config),
    };
    for (const { field } of named) {
      const written = at(config, field);
      looked += 1;
      // What is not there is what the usual stands for.
      if (written != null && isDeepStrictEqual(at(held, field), written))
        used.push(`${field}: ${JSON.stringify(written)}`);
    }
  }
  expect(used).toEqual([]);
  expect(looked).toBeGreaterThan(200);
});

test('rules in a wrong shape leave the usual ones', () => {
  for (const rules of mutants(aConfig.rules)) {
    expect(Object.keys(readRules('/config.json', rules))).toEqual([
      'schedule',
      'spending',
      'attention',
      'reports',
    ]);
  }
});
