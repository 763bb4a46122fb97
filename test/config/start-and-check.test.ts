import { afterEach, expect, test, vi } from 'vitest';
import { checkConfig } from '@/api/config/check/checkConfig';
import { loadConfig } from '@/api/config/loadConfig';
import { readRules } from '@/api/config/members/readRules';
import { aConfig } from './aConfig';

const WRONG: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  '',
  'x',
  '/a/',
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

async function starts(config: unknown): Promise<boolean> {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(config) ?? 'null'));
  return loadConfig('/config.json').then(
    () => true,
    () => false,
  );
}

test('whatever keeps the app from starting is named, and what is right starts', async () => {
  const all = [...mutants(aConfig)];
  expect(all.length).toBeGreaterThan(500);
  const unnamed: string[] = [];
  let started = 0;
  for (const mutant of all) {
    const config: unknown = JSON.parse(JSON.stringify(mutant) ?? 'null');
    if (await starts(config)) started += 1;
    else if (checkConfig(config).length === 0) unnamed.push(JSON.stringify(config));
  }
  expect(unnamed).toEqual([]);
  // A mistake in an optional member keeps nothing from starting.
  expect(started).toBeGreaterThan(all.length / 2);
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
