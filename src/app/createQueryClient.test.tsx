import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HttpError } from '@/api/http/errors';
import { budget, createQueryClient, refreshWait } from './createQueryClient';

const MINUTE = 60_000;
const error = new Error('?');
const failed = (outage: number) => ({
  error,
  errorUpdateCount: 9,
  dataUpdatedAt: 1,
  errorUpdatedAt: 1 + 30 * MINUTE + outage,
});
const never = (errorUpdateCount: number) => ({
  error,
  errorUpdateCount,
  dataUpdatedAt: 0,
  errorUpdatedAt: 1,
});
const steady = { refreshMinutes: 30, jitter: 0 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each([
  ['just now', failed(0), 20_000],
  ['for four minutes', failed(4 * MINUTE), 4 * MINUTE],
  ['for a day', failed(1440 * MINUTE), 30 * MINUTE],
  ['at the very first try', never(1), 20_000],
  ['at the first three tries', never(3), 80_000],
])('failing %s, the next try waits its share, never longer than a refresh', (_, state, wait) => {
  expect(refreshWait(state, steady)).toBe(wait);
});

test('screens that failed together do not return together, and none sooner than 15 s', () => {
  expect(refreshWait(failed(0), { ...steady, jitter: 1 })).toBe(15_000);
});

test('a server that said when it wants to be asked is asked then, neither sooner nor later', () => {
  const busy = new HttpError('/x', 503, null, null, failed(0).errorUpdatedAt + 7000);
  expect(refreshWait({ ...failed(0), error: busy }, steady)).toBe(7100);
  expect(refreshWait({ ...failed(0), error: busy, errorUpdatedAt: 1e9 }, steady)).toBe(100);
});

test('a clock that was put right by months makes no wait of months, which no timer could keep', () => {
  const busy = new HttpError('/x', 503, null, null, failed(0).errorUpdatedAt + 90 * 1440 * MINUTE);
  expect(refreshWait({ ...failed(0), error: busy }, steady)).toBe(60 * MINUTE + 10_100);
});

test('the quick second tries of a whole page are bounded, by the minute', () => {
  const mayRetry = budget(2);
  expect([mayRetry(), mayRetry(), mayRetry()]).toEqual([true, true, false]);
  vi.advanceTimersByTime(MINUTE);
  expect(mayRetry()).toBe(true);
});

test.each([
  ['succeeding', async () => 1],
  ['failing', () => Promise.reject(error)],
])('%s answers are asked for again although the page is drawn each minute', async (_, answer) => {
  const ask = vi.fn(answer);
  const client = createQueryClient({ refreshMinutes: 30, retries: 0 });
  const { rerender } = renderHook(() => useQuery({ queryKey: ['x'], queryFn: ask }), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  const anHour = async () => {
    for (let minute = 0; minute < 60; minute += 1) {
      await act(() => vi.advanceTimersByTimeAsync(MINUTE));
      rerender();
    }
    return ask.mock.calls.length;
  };
  await anHour();
  const before = await anHour();
  expect((await anHour()) - before).toBeGreaterThanOrEqual(2);
});
