import { Outlet, useLoaderData, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { GlyphSprite } from '@/charts/glyphs/GlyphSprite';
import { createFormatters } from '@/i18n/format';
import { createI18n, I18nProvider } from '@/i18n/I18n';
import { localeOf } from './appSearch';
import { Header } from './Header';
import styles from './Root.module.css';
import { useConfig } from './useConfig';

/** Language, header and the page beneath it. */
export function Root() {
  const locale = localeOf(useSearch({ strict: false }));
  const messages = useLoaderData({ from: '__root__' });
  const { kode } = useParams({ strict: false });
  const { regencies } = useConfig();
  const place = regencies.find(({ code }) => code === kode) ?? regencies[0];
  const timeZone = place?.timeZone ?? 'Asia/Jakarta';
  const zone = place?.zone ?? 'WIB';
  const i18n = useMemo(
    () => createI18n(locale, messages, createFormatters(locale, { timeZone, label: zone })),
    [locale, messages, timeZone, zone],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <I18nProvider value={i18n}>
      <GlyphSprite />
      <a className={styles.skip} href="#isi">
        {i18n.t('shell.skip')}
      </a>
      <Header regency={kode ?? null} />
      <main id="isi" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </I18nProvider>
  );
}
