import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFor } from './keptFor';
import { allowKeeping, mayKeep } from './mayKeep';

const SITI = { iss: 'https://sso.example.go.id', sub: 'siti' };
const BUDI = { ...SITI, sub: 'budi' };
const ELSEWHERE = { ...SITI, iss: 'https://other.example' };

const items = new Map<string, string>();
const forget = vi.fn(async () => undefined);
const listeners: ((event: object) => void)[] = [];

beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
  vi.stubGlobal('addEventListener', (_: string, listener: (event: object) => void) =>
    listeners.push(listener),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  items.clear();
  forget.mockClear();
  listeners.length = 0;
  allowKeeping(true);
});

test.each([
  ['the same person', SITI, SITI, 1],
  ['another person', SITI, BUDI, 2],
  ['somebody of that name at another provider', SITI, ELSEWHERE, 2],
  ['nobody, where all may read', SITI, null, 2],
  ['somebody after nobody', null, SITI, 2],
  ['nobody again', null, null, 1],
])('what was kept for one is not there for %s', async (_, first, next, times) => {
  await keepFor(first, forget);
  expect(forget).toHaveBeenCalledTimes(1);
  await keepFor(next, forget);
  expect(forget).toHaveBeenCalledTimes(times);
});

test('who it was cannot be read from what is noted', async () => {
  await keepFor(SITI, forget);
  expect(JSON.stringify([...items])).not.toMatch(/siti|sso/);
});

test('where nothing can be noted everything is forgotten each time', async () => {
  vi.stubGlobal('localStorage', undefined);
  await keepFor(SITI, forget);
  await keepFor(SITI, forget);
  expect(forget).toHaveBeenCalledTimes(2);
});

test.each([
  ['somebody else', BUDI, false],
  ['the same person', SITI, true],
])('a window goes on keeping when %s signs in in another one: %s', async (_, next, keeps) => {
  await keepFor(SITI, forget);
  await keepFor(next, forget);
  const [[key = '', newValue] = []] = items;
  listeners[0]?.({ key, newValue });
  expect(mayKeep()).toBe(keeps);
});
