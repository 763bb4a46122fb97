import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EndpointName, endpoints } from '@/api/contract/endpoints';
import { ContractError } from '@/api/http/errors';
import { goodText, read, TODAY, urlOf } from './answers';
import { deep, wrongNumbers } from './deep';
import { generator } from './generator';
import { leavesOf, mutate } from './mutations';
import { thoughtsOf } from './think';

vi.setConfig({ testTimeout: 60_000 });

const TIMES = 110;
const names = Object.keys(endpoints) as EndpointName[];
const good = new Map(
  await Promise.all(names.map(async (name) => [urlOf(name), await goodText(urlOf(name))] as const)),
);
/** Evaluations and scores are read with their schemes. */
const ofSchemes = leavesOf(JSON.parse(good.get(urlOf('indexSchemes')) ?? ''));
let served: ReadonlyMap<string, string>;

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(served.get(url)));
});
afterEach(() => vi.unstubAllGlobals());

/** What is wrong with how the pages read an answer; empty when it is refused or read truly. */
async function mistakesIn(name: EndpointName, text: string): Promise<string[]> {
  served = new Map(good).set(urlOf(name), text);
  try {
    const survivor = await read(name);
    const shown = new Set([...leavesOf(JSON.parse(text)), ...ofSchemes]);
    // Which place of a list is refused is counted, not answered.
    const values = [...deep(survivor)].filter(({ path }) => !path.startsWith('.broken'));
    const made = values.filter((it) => typeof it.value === 'number' && !shown.has(it.value));
    const links = values.filter(
      ({ path, value }) => /url$/i.test(path) && value !== null && !/^https?:/.test(String(value)),
    );
    const thoughts = thoughtsOf(survivor, TODAY);
    return [
      ...wrongNumbers(survivor),
      ...wrongNumbers(thoughts).map((it) => `thought ${it}`),
      ...made.map((it) => `no such number was answered: ${it.path} = ${it.value}`),
      ...links.filter(({ value }) => value !== undefined).map((it) => `link ${it.path}`),
    ];
  } catch (error) {
    return error instanceof ContractError ? [] : [`${error}`];
  }
}

describe('thousands of changed answers', () => {
  test.each(names)('%s is refused by name or read truly', async (name) => {
    const { next, pick } = generator(names.indexOf(name) + 1);
    const original = good.get(urlOf(name)) ?? '';
    expect(await mistakesIn(name, original)).toEqual([]);
    const mistakes: string[] = [];
    for (let times = 0; times < TIMES; times += 1) {
      const { text, what } = mutate(original, { next, pick });
      const found = await mistakesIn(name, text);
      mistakes.push(...found.slice(0, 3).map((it) => `${what}: ${it}`));
    }
    expect(mistakes).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('are two thousand and more', () => {
    expect(names.length * TIMES).toBeGreaterThanOrEqual(2000);
  });
});
