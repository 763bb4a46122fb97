import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetFailures, returnByItself } from './returnByItself';

const MINUTE = 60_000;
const PROGRAM = '<meta name="build" content="ab12">';
const reload = vi.fn();
const notes = new Map<string, string>();
let answer: () => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers();
  notes.clear();
  reload.mockClear();
  answer = async () => new Response(PROGRAM);
  vi.stubGlobal('fetch', () => answer());
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('document', { querySelector: () => ({ content: 'ab12' }) });
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => notes.get(name) ?? null,
    setItem: (name: string, value: string) => notes.set(name, value),
    removeItem: (name: string) => notes.delete(name),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE);

test('a failed page is loaded anew after a minute, after the next failure after two', async () => {
  returnByItself();
  await pass(0.9);
  expect(reload).not.toHaveBeenCalled();
  await pass(0.2);
  expect(reload).toHaveBeenCalledOnce();
  returnByItself();
  await pass(1.9);
  expect(reload).toHaveBeenCalledOnce();
  await pass(0.2);
  expect(reload).toHaveBeenCalledTimes(2);
});

test('a page that lived well is counted from one again', async () => {
  returnByItself()();
  forgetFailures();
  returnByItself();
  await pass(1.1);
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ['is silent', () => Promise.reject(new TypeError('refused'))],
  ['answers with an error', async () => new Response(PROGRAM, { status: 502 })],
  ['answers with a page to sign in', async () => new Response('<form>')],
])('it waits while the server %s, and then no longer than a minute', async (_, silent) => {
  answer = silent;
  returnByItself();
  await pass(30);
  expect(reload).not.toHaveBeenCalled();
  answer = async () => new Response(PROGRAM);
  await pass(1.1);
  expect(reload).toHaveBeenCalledOnce();
});

test('a page that was left is not loaded anew', async () => {
  returnByItself()();
  await pass(60);
  expect(reload).not.toHaveBeenCalled();
});

test('forbidden storage does not stop it', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  returnByItself();
  await pass(1.1);
  expect(reload).toHaveBeenCalledOnce();
});
