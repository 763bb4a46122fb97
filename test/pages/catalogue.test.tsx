import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { applyScenario, server } from '#mocks/node';
import { renderApp } from '../render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  applyScenario('normal');
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const UNAVAILABLE = new HttpResponse(null, { status: 503 });

test('without definitions and names of sub-dimensions the list stands, and says what is missing', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  server.use(
    http.get('*/regencies/:code/indicators.json', () => UNAVAILABLE.clone()),
    http.get('*/dimensions.json', () => UNAVAILABLE.clone()),
  );
  renderApp('/52.02/indikator?cari=sampah');
  const list = await screen.findByRole('region', { name: 'Daftar Indikator' });
  expect(
    await within(list).findByText(/^Nama lain belum dapat dimuat/, {}, { timeout: 5_000 }),
  ).toBeVisible();
  expect(within(list).getByRole('link', { name: 'Sampah terkelola' })).toBeVisible();
  expect(within(list).queryByRole('alert')).toBeNull();
});
