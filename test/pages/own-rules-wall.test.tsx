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
  [
    '/52.02/layar?adegan=ringkasan',
    /Aturan kabupaten ini: Kritis, Terlambat = deviasi fisik < −11,5/,
  ],
  ['/52.02/layar?adegan=quick-win', /Terlambat ≥ −23,5, Kritis < −23,5\. Aturan kabupaten ini/],
])('%s prints the bounds of the installation: %s', expectOddRules);
