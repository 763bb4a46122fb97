import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createFormatters } from '@/i18n/format';
import { createI18n, type I18n, I18nProvider, type Locale } from '@/i18n/I18n';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';

/** The words and formats of the screen for a regency in WITA. */
export const i18nIn = (locale: Locale = 'id'): I18n =>
  createI18n(
    locale,
    locale === 'en' ? en : id,
    createFormatters(locale, { timeZone: 'Asia/Makassar', label: 'WITA' }),
  );

/** Renders a view in one language, without network, router or queries. */
export function renderView(ui: ReactElement, { locale = 'id' }: { locale?: Locale } = {}) {
  const value = i18nIn(locale);
  return render(ui, {
    wrapper: ({ children }) => <I18nProvider value={value}>{children}</I18nProvider>,
  });
}
