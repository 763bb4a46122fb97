import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderApp } from '../render';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

const menu = async () => within(await screen.findByRole('navigation', { name: 'Halaman' }));

test('the menu leads to another page of the same regency, at its top', async () => {
  renderApp('/33.25?per=2026-06-30');
  await userEvent.click((await menu()).getByRole('link', { name: 'Peta' }));
  expect(window.location.pathname).toBe('/33.25/peta');
  expect(window.location.search).toBe('?per=2026-06-30');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  expect((await menu()).getByRole('link', { current: 'page' })).toHaveTextContent('Peta');
});

test('going back leaves the place on the page to the browser', async () => {
  renderApp('/33.25');
  await userEvent.click((await menu()).getByRole('link', { name: 'Peta' }));
  vi.mocked(window.scrollTo).mockClear();
  window.history.back();
  await waitFor(() => expect(window.location.pathname).toBe('/33.25'));
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  expect(window.scrollTo).not.toHaveBeenCalled();
});

test('after a jump within the page the next page begins at its top', async () => {
  renderApp('/33.25');
  const link = (await menu()).getByRole('link', { name: 'Peta' });
  window.dispatchEvent(new PopStateEvent('popstate'));
  await userEvent.click(link);
  expect(window.location.pathname).toBe('/33.25/peta');
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
});

test('a page within a page marks the page it belongs to', async () => {
  renderApp('/33.25/indikator/ipm');
  expect((await menu()).getByRole('link', { current: 'page' })).toHaveTextContent('Indikator');
});

test('an address without a known regency has no menu', async () => {
  renderApp('/99.99');
  await screen.findByRole('heading', { level: 1, name: 'Halaman tidak ditemukan' });
  expect(screen.queryByRole('navigation')).toBeNull();
});
