import { readFileSync } from 'node:fs';
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useReturn } from './useReturn';

const CONFIG = readFileSync('public/config.json', 'utf8');
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  vi.stubGlobal('fetch', async () => new Response(CONFIG));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['/52.02/layar', 1],
  ['/52.02/layar/', 1],
  ['/smartcity/52.02/layar', 1],
  ['/52.02/layar/kendali', 0],
  ['/52.02', 0],
])('%s that could not begin is loaded anew within a minute: %i times', async (pathname, times) => {
  vi.stubGlobal('location', { pathname, reload });
  renderHook(useReturn);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(reload).toHaveBeenCalledTimes(times);
});

test('waits for a server that does not answer', async () => {
  vi.stubGlobal('location', { pathname: '/52.02/layar', reload });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')));
  renderHook(useReturn);
  await vi.advanceTimersByTimeAsync(181_000);
  expect(reload).not.toHaveBeenCalled();
});
