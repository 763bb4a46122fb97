import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, test, vi } from 'vitest';
import { server } from '#mocks/node';
import { expectOddRules } from './oddRules';

// A whole page is drawn, with all of its chunks.
vi.setConfig({ testTimeout: 40_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

test.each([
  ['/52.02/rapat/rdp-komisi-iii-2026-07', /Aturan kabupaten ini, bukan aturan nasional/],
  ['/52.02/rapat/rdp-komisi-iii-2026-07?kertas=f4', /Aturan kabupaten ini, bukan aturan nasional/],
])('%s prints the bounds of the installation: %s', expectOddRules);
