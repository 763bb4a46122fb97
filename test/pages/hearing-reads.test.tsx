import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { server } from '#mocks/node';
import { renderApp } from '../render';

// A whole page is drawn, with all of its chunks.
vi.setConfig({ testTimeout: 30_000 });

const REPORT = '/52.02/rapat/rdp-komisi-iii-2026-07';
const API = 'http://localhost/api';
const broken = () => HttpResponse.json({}, { status: 503 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const ALL = [
  'Janji rapat terdahulu',
  'Perlu penjelasan perangkat daerah',
  'Yang berubah',
  'Indikator menurut perangkat daerah',
  'Uang dan pekerjaan: Quick Win',
  'Menurut kecamatan',
  'Indikator makro',
  'Dasar angka dan status',
];

const PROMISES = `${API}/assessment/v1/regencies/52.02/promises.json`;
const LAST_YEAR = `${API}/assessment/v1/regencies/52.02/scorecards/2025.json`;
const SCHEMES = `${API}/catalog/v1/index-schemes.json`;
const BOUNDARIES = `${API}/catalog/v1/regencies/52.02/boundaries/district.geojson`;
const POVERTY = `${API}/assessment/v1/regencies/52.02/indicators/p0/observations.json`;

async function settled(name: string) {
  const panel = within(await screen.findByRole('region', { name }, { timeout: 10_000 }));
  await waitFor(() => expect(panel.queryByText('Memuat …')).toBeNull(), { timeout: 10_000 });
  return panel;
}

async function panelsThat(show: (panel: ReturnType<typeof within>) => HTMLElement | null) {
  const found: string[] = [];
  for (const name of ALL) if (show(await settled(name)) !== null) found.push(name);
  return found;
}

/** A panel speaks of its trouble a moment after it has it. */
const expectPanels = (names: string[], show: Parameters<typeof panelsThat>[0]) =>
  waitFor(async () => expect(await panelsThat(show)).toEqual(names), { timeout: 10_000 });

const CASES: [string, string, string[]][] = [
  ['promises', PROMISES, ['Janji rapat terdahulu']],
  ['the figures of the earlier day', LAST_YEAR, ['Yang berubah']],
  ['weights', SCHEMES, ['Yang berubah', 'Dasar angka dan status']],
  ['boundaries', BOUNDARIES, ['Menurut kecamatan', 'Dasar angka dan status']],
  ['all years of an indicator', POVERTY, ['Indikator makro']],
];

test.each(CASES)(
  'when %s cannot be refreshed, the panels that read it say so',
  async (_, url, expected) => {
    renderApp(REPORT);
    for (const name of ALL) await settled(name);
    server.use(http.get(url, broken));
    await userEvent.click(await screen.findByRole('button', { name: 'Muat ulang' }));
    await expectPanels(expected, (panel) => panel.queryByText(/^Gagal memperbarui/));
  },
);

// A table of districts and a text of rules stand without lines on a map, and say themselves what is missing.
const NEEDED = CASES.filter(([, url]) => url !== BOUNDARIES);

test.each(NEEDED)(
  'when %s do not come, no other panel waits for them',
  async (_, url, expected) => {
    server.use(http.get(url, broken));
    renderApp(REPORT);
    await expectPanels(expected, (panel) => panel.queryByRole('alert'));
  },
);
