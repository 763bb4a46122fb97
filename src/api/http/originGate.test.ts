import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resourceUrl } from '../apiBase';
import { type ResourceName, resources } from '../contract/resources';
import { HttpError } from './errors';
import { closeGate, inTurn } from './originGate';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

/** Questions that are answered when the test says so; each test has an origin of its own. */
function ask(origin: string, api = '/a') {
  const begun: { name: string; answer: () => void }[] = [];
  const results: string[] = [];
  const put = (name: string, signal = new AbortController().signal) =>
    inTurn(
      `${origin}${api}/regencies/${name}.json`,
      signal,
      () =>
        new Promise<string>((resolve) => {
          begun.push({ name, answer: () => resolve(name) });
        }),
    ).then(
      (it) => results.push(it),
      (error) => results.push(`${name}: ${error.name}`),
    );
  const names = () => begun.map(({ name }) => name).join('');
  return { begun, results, put, names };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test('three at once begin without waiting, the others in their order, however they end', async () => {
  const { begun, put, names, results } = ask('https://a.example');
  for (const name of 'abcdef') void put(name);
  expect(names()).toBe('abc');
  begun[1]?.answer();
  await settle();
  expect(names()).toBe('abcd');
  for (const { answer } of begun) answer();
  await settle();
  expect(names()).toBe('abcdef');
  for (const { answer } of begun) answer();
  await settle();
  expect(results).toHaveLength(6);
});

test('an API that hangs leaves room for the others of its origin, and both for the program', async () => {
  const hung = ask('https://f.example', '/assessment/v1');
  const other = ask('https://f.example', '/catalog/v1');
  for (const name of 'abcd') void hung.put(name);
  for (const name of 'xyz') void other.put(name);
  expect(hung.names() + other.names()).toBe('abcx');
  other.begun[0]?.answer();
  await settle();
  other.begun[1]?.answer();
  await settle();
  expect(hung.names() + other.names()).toBe('abcxyz');
});

test('an API that wants to be left alone speaks for itself alone, whatever it is asked for', async () => {
  const base = { catalog: 'https://g.example/c', assessment: 'https://g.example/a' };
  const parameters = {
    regency: '52.02',
    level: 'district',
    indicator: 'x',
    quickWin: 'x',
    year: '2025',
  };
  const refusal = new HttpError(
    `${base.catalog}/regencies.json`,
    429,
    null,
    null,
    Date.now() + 5000,
  );
  closeGate(refusal);
  const names = Object.keys(resources).filter((name): name is ResourceName => name in resources);
  for (const name of names) {
    const url = resourceUrl(base, name, parameters);
    const result = await inTurn(url, new AbortController().signal, async () => 'asked').catch(
      () => 'refused',
    );
    expect(result, url).toBe(resources[name].api === 'catalog' ? 'refused' : 'asked');
  }
});

test('a clock that is put right meanwhile neither keeps the gate shut nor opens it', async () => {
  vi.setSystemTime(90 * 86_400_000);
  const { put, names, results } = ask('https://h.example');
  closeGate(
    new HttpError('https://h.example/a/regencies.json', 503, null, null, Date.now() + 60_000),
  );
  vi.setSystemTime(1_000_000);
  await inTurn(
    'https://h.example/a/regencies.json',
    new AbortController().signal,
    async () => 0,
  ).catch(({ retryAt }) => expect(retryAt).toBe(Date.now() + 60_000));
  await put('a');
  vi.setSystemTime(180 * 86_400_000);
  await put('b');
  expect(results).toEqual(['a: HttpError', 'b: HttpError']);
  await vi.advanceTimersByTimeAsync(60_000);
  void put('c');
  expect(names()).toBe('c');
});

test('one origin does not wait for another', () => {
  const one = ask('https://b.example');
  const other = ask('https://c.example');
  for (const name of 'abc') void one.put(name);
  void other.put('x');
  expect(other.names()).toBe('x');
});

test('who stops waiting leaves the queue and is never sent', async () => {
  const { begun, put, names, results } = ask('https://d.example');
  const leaving = new AbortController();
  for (const name of 'abc') void put(name);
  void put('d', leaving.signal);
  void put('e');
  leaving.abort();
  begun[0]?.answer();
  await settle();
  expect(names()).toBe('abce');
  expect(results).toEqual(['d: AbortError', 'a']);
});

test('who wants to be left alone is not asked by anybody until then, waiting ones included', async () => {
  const { begun, put, names, results } = ask('https://e.example');
  for (const name of 'abcd') void put(name);
  closeGate(
    new HttpError('https://e.example/a/regencies.json', 429, 'Too many', null, Date.now() + 60_000),
  );
  begun[0]?.answer();
  await settle();
  void put('e');
  await settle();
  expect(names()).toBe('abc');
  expect(results).toEqual(['a', 'd: HttpError', 'e: HttpError']);
  await vi.advanceTimersByTimeAsync(60_000);
  void put('f');
  expect(names()).toBe('abcf');
});
