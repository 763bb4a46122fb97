import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { I18nProvider, type Locale } from '@/i18n/I18n';
import { aConfig } from '../../../test/config/aConfig';
import { i18nIn } from '../../../test/render';
import { ConfigNotice } from './ConfigNotice';

afterEach(() => vi.unstubAllGlobals());

const noticeIn = (locale: Locale) => (
  <I18nProvider value={i18nIn(locale)}>
    <Suspense>
      <ConfigNotice />
    </Suspense>
  </I18nProvider>
);

test('mistakes are told in the language of the screen, until they are closed', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ ...aConfig, tema: 'gelap' }));
  const { rerender, unmount } = await act(async () => render(noticeIn('id')));
  const told = screen.getByRole('complementary', {
    name: /^Sebagian pengaturan tampilan salah; angka/,
  });
  expect(told).toHaveTextContent('Beri tahu pengelola');
  expect(screen.getByText(/tema: tidak dikenal/)).not.toBeVisible();
  await userEvent.click(screen.getByText('Beri tahu pengelola.', { exact: false }));
  expect(screen.getByText(/tema: tidak dikenal/)).toBeVisible();
  expect(told).toHaveTextContent('Kesalahan di config.json: 1');
  rerender(noticeIn('en'));
  expect(screen.getByRole('complementary')).toHaveTextContent('tema: is not known');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('complementary')).toBeNull();
  unmount();
  await act(async () => render(noticeIn('id')));
  expect(screen.queryByRole('complementary')).toBeNull();
});
