import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HttpError } from './errors';
import { closeGate, inTurn } from './originGate';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

/** Questions that are answered when the test says so; each test has an origin of its own. */
function ask(origin: string) {
  const begun: { name: string; answer: () => void }[] = [];
  const results: string[] = [];
  const put = (name: string, signal = new AbortController().signal) =>
    inTurn(
      `${origin}/${name}`,
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

test('four at once begin without waiting, the others in their order, however they end', async () => {
  const { begun, put, names, results } = ask('https://a.example');
  for (const name of 'abcdefg') void put(name);
  expect(names()).toBe('abcd');
  begun[1]?.answer();
  await settle();
  expect(names()).toBe('abcde');
  for (const { answer } of begun) answer();
  await settle();
  expect(names()).toBe('abcdefg');
  for (const { answer } of begun) answer();
  await settle();
  expect(results).toHaveLength(7);
});

test('one origin does not wait for another', () => {
  const one = ask('https://b.example');
  const other = ask('https://c.example');
  for (const name of 'abcd') void one.put(name);
  void other.put('x');
  expect(other.names()).toBe('x');
});

test('who stops waiting leaves the queue and is never sent', async () => {
  const { begun, put, names, results } = ask('https://d.example');
  const leaving = new AbortController();
  for (const name of 'abcd') void put(name);
  void put('e', leaving.signal);
  void put('f');
  leaving.abort();
  begun[0]?.answer();
  await settle();
  expect(names()).toBe('abcdf');
  expect(results).toEqual(['e: AbortError', 'a']);
});

test('who wants to be left alone is not asked by anybody until then, waiting ones included', async () => {
  const { begun, put, names, results } = ask('https://e.example');
  for (const name of 'abcde') void put(name);
  closeGate(new HttpError('https://e.example/a', 429, 'Too many', null, Date.now() + 60_000));
  begun[0]?.answer();
  await settle();
  void put('f');
  await settle();
  expect(names()).toBe('abcd');
  expect(results).toEqual(['a', 'e: HttpError', 'f: HttpError']);
  await vi.advanceTimersByTimeAsync(60_000);
  void put('g');
  expect(names()).toBe('abcdg');
});
