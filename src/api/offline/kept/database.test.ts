import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('each product under a host has a storage of its own', () => {
  const open = vi.fn(() => ({}));
  vi.stubGlobal('indexedDB', { open });
  for (const base of ['/', '/smartcity/']) {
    vi.stubEnv('BASE_URL', base);
    void openDatabase();
  }
  expect(open.mock.calls).toEqual([
    ['wall /', 1],
    ['wall /smartcity/', 1],
  ]);
});
