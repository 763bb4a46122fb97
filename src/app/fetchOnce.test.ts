import { expect, test, vi } from 'vitest';
import { fetchOnce } from './fetchOnce';

test('what is asked for twice is fetched once, and then at hand', async () => {
  const fetch = vi.fn(async () => 'page');
  const page = fetchOnce(fetch);
  expect(page.atHand()).toBeUndefined();
  expect(await Promise.all([page.now(), page.now()])).toEqual(['page', 'page']);
  expect(page.atHand()).toEqual({ value: 'page' });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what was begun ahead is not fetched again', async () => {
  const fetch = vi.fn(async () => 'page');
  const page = fetchOnce(fetch);
  page.ahead();
  expect(await page.now()).toBe('page');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what failed ahead is tried again when it is needed', async () => {
  const fetch = vi.fn(async () => 'page').mockRejectedValueOnce(new Error('no network'));
  const page = fetchOnce(fetch);
  page.ahead();
  await vi.waitFor(() => expect(fetch.mock.settledResults[0]?.type).toBe('rejected'));
  await Promise.resolve();
  expect(await page.now()).toBe('page');
});

test('what failed when it was needed stays failed', async () => {
  const fetch = vi.fn(async () => 'page').mockRejectedValueOnce(new Error('no network'));
  const page = fetchOnce(fetch);
  await expect(page.now()).rejects.toThrow('no network');
  await expect(page.now()).rejects.toThrow('no network');
  expect(fetch).toHaveBeenCalledTimes(1);
});
