import { cleanup, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { applyScenario, server } from '#mocks/node';
import { renderApp } from '../render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  applyScenario('normal');
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const UNAVAILABLE = new HttpResponse(null, { status: 503 });

test.each([
  ['worksheets', 'kertas kerja', 'DLH', 'Dinas Lingkungan Hidup'],
  ['promises', 'janji rapat', 'Bapenda', 'Badan Pendapatan Daerah'],
])(
  'without %s the ranking stands, and says what is missing',
  async (resource, words, of, agency) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    server.use(http.get(`*/regencies/:code/${resource}.json`, () => UNAVAILABLE.clone()));
    renderApp(`/52.02/perangkat-daerah?cari=${of}`);
    const name = 'Urutan Perangkat Daerah';
    const ranking = await screen.findByRole('region', { name }, { timeout: 5_000 });
    const note = await within(ranking).findByText(
      new RegExp(`^Tidak dapat dimuat: ${words}\\.`),
      {},
      { timeout: 5_000 },
    );
    expect(note).toBeVisible();
    expect(within(ranking).getByText(agency)).toBeVisible();
    expect(within(ranking).queryByText(new RegExp(`\\d+ ${words}$`))).toBeNull();
    expect(await screen.findByText(`tanpa ${words}`)).toBeVisible();
  },
);

test('narrowed to a commission, the heading speaks of its partners alone and names it', async () => {
  renderApp('/52.02/perangkat-daerah');
  const all = await headingWithFinding();
  cleanup();
  renderApp('/52.02/perangkat-daerah?komisi=Komisi+III');
  const partners = await headingWithFinding();
  expect(partners).not.toBe(all);
  expect(await screen.findByText('mitra Komisi III')).toBeVisible();
});

test('a commission that no agency answers to narrows nothing', async () => {
  renderApp('/52.02/perangkat-daerah');
  const all = await headingWithFinding();
  cleanup();
  renderApp('/52.02/perangkat-daerah?komisi=Komisi+X');
  expect(await headingWithFinding()).toBe(all);
  expect(screen.queryByText(/^mitra /)).toBeNull();
});

async function headingWithFinding(): Promise<string> {
  const heading = await screen.findByRole(
    'heading',
    { level: 1, name: /perangkat daerah belum lapor/ },
    { timeout: 5_000 },
  );
  return heading.textContent;
}
