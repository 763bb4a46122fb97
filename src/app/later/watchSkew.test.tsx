import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSkew } from './watchSkew';

const NOON = Date.parse('2026-11-22T04:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON - DAY });
  const began = performance.now();
  vi.stubGlobal('fetch', async () => {
    const date = new Date(NOON + performance.now() - began).toUTCString();
    return new Response(null, { headers: { date } });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a clock that is put right is noticed within a minute, and one that goes is not asked about', async () => {
  const told: number[] = [];
  const ask = vi.spyOn(globalThis, 'fetch');
  const stop = watchSkew((skew) => told.push(Math.round(skew / MINUTE)));
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(told).toEqual([1440]);
  vi.setSystemTime(Date.now() + DAY);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told).toEqual([1440, 0]);
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
  await vi.advanceTimersByTimeAsync(20 * MINUTE);
  expect(ask).toHaveBeenCalledTimes(2);
});
