import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { server } from '#mocks/node';
import { renderApp } from '../render';
import { expectOddRules, ODD } from './oddRules';

// Whole pages are drawn, with all of their chunks.
vi.setConfig({ testTimeout: 40_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

test.each([
  ['/52.02', /Sangat Rendah ke bawah, Quick Win Kritis, Terlambat \(deviasi < −11,5 poin/],
  ['/52.02', /≥ −3,5 Tepat waktu; −11,5 sampai < −3,5 .*≥ \+13,5 poin persen/],
  ['/52.02/quick-win', /≥ −3,5 Tepat waktu; −11,5 sampai < −3,5 .*≥ \+13,5 poin persen/],
  ['/52.02/quick-win', /17 hari/],
  ['/52.02/quick-win', /Kritis.*Aturan kabupaten ini.*17 hari/],
  ['/52.02/perangkat-daerah', /17 hari/],
  ['/52.02/perangkat-daerah/dlh', /17 hari/],
  ['/52.02/dimensi/environment', /≥ −3,5 Tepat waktu; −11,5 sampai < −3,5/],
  [
    '/52.02/layar?adegan=ringkasan',
    /Aturan kabupaten ini: Kritis, Terlambat = deviasi fisik < −11,5/,
  ],
  ['/52.02/layar?adegan=quick-win', /Terlambat ≥ −23,5, Kritis < −23,5\. Aturan kabupaten ini/],
  ['/52.02/rapat/rdp-komisi-iii-2026-07', /Aturan kabupaten ini, bukan aturan nasional/],
  ['/52.02/rapat/rdp-komisi-iii-2026-07?kertas=f4', /Aturan kabupaten ini, bukan aturan nasional/],
])('%s prints the bounds of the installation: %s', expectOddRules);

test('the page of the data prints each rule that was set with what is usual', async () => {
  renderApp('/52.02/data', { rules: ODD });
  const heading = await screen.findByRole(
    'heading',
    { name: 'Status jadwal Quick Win' },
    { timeout: 30_000 },
  );
  const rule = heading.parentElement;
  expect(rule).toHaveTextContent('Aturan kabupaten ini, bukan aturan nasional; lazimnya');
  expect(rule).toHaveTextContent('−11,5 sampai < −3,5');
  expect(
    screen.getByText(/lazimnya capaian Sangat Rendah, Rendah, Quick Win Kritis, 5/),
  ).toBeVisible();
});

test('fewer are shown where the rule shows fewer', async () => {
  renderApp('/52.02', { rules: ODD });
  const list = await screen.findByRole('region', { name: 'Perlu Perhatian' }, { timeout: 30_000 });
  await waitFor(() => expect(list.querySelectorAll('ol > li')).toHaveLength(3), {
    timeout: 30_000,
  });
});
