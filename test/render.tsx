import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { Config } from '@/api/config/loadConfig';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/createQueryClient';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { instant } from '@/domain/time/calendar';
import { createFormatters } from '@/i18n/format';
import { createI18n, type I18n, I18nProvider, type Locale } from '@/i18n/I18n';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import { type PageName, pageParts } from '@/i18n/messages/pageParts';
import { fetchPageWords } from '@/i18n/messages/pageWords';

const wordsOfPages = Object.fromEntries(
  await Promise.all(
    (['id', 'en'] as const).map(async (locale) => [
      locale,
      Object.assign(
        {},
        ...(await Promise.all(
          (Object.keys(pageParts) as PageName[]).map((page) => fetchPageWords(page, locale)),
        )),
      ),
    ]),
  ),
);

/** The words, of all pages, and the formats of the screen for a regency in WITA. */
export const i18nIn = (locale: Locale = 'id'): I18n =>
  createI18n(
    locale,
    { ...(locale === 'en' ? en : id), ...wordsOfPages[locale] },
    createFormatters(locale, { timeZone: 'Asia/Makassar', label: 'WITA' }),
  );

/** Renders a view in one language, without network, router or queries. */
export function renderView(ui: ReactElement, { locale = 'id' }: { locale?: Locale } = {}) {
  const value = i18nIn(locale);
  return render(ui, {
    wrapper: ({ children }) => <I18nProvider value={value}>{children}</I18nProvider>,
  });
}

const API = 'http://localhost/api';

const config: Config = {
  defaultRegency: '52.02',
  regencies: [
    { code: '52.02', name: 'Lombok Tengah', timeZone: 'Asia/Makassar', zone: 'WITA' },
    { code: '33.25', name: 'Batang', timeZone: 'Asia/Jakarta', zone: 'WIB' },
  ],
  api: { catalog: `${API}/catalog/v1`, assessment: `${API}/assessment/v1` },
  refreshMinutes: 5,
  languages: ['id', 'en'],
  rules: USUAL_RULES,
};

/**
 * Opens the whole app at an address, at noon in WITA on the day of the tests. Not by the library's
 * `render`: React takes the turn of what suspends within its `act` for one still to come, and where
 * nothing else changes a page whose code has arrived is never drawn.
 */
export function renderApp(address: string, members: Partial<Config> = {}): void {
  window.history.replaceState(null, '', address);
  const clock = () => instant('2026-11-22T04:00:00Z');
  const queryClient = createQueryClient({ refreshMinutes: config.refreshMinutes, retries: 0 });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  // Nor afterwards: code that was asked for may arrive when the test is over.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  root.render(<App config={{ ...config, ...members }} clock={clock} queryClient={queryClient} />);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
}
