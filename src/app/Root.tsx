import { use, useEffect, useMemo } from 'react';
import { useRoute } from 'wouter';
import { HatchPattern } from '@/charts/glyphs/HatchPattern';
import { createFormatters } from '@/i18n/format';
import { createI18n, I18nProvider, type Locale } from '@/i18n/I18n';
import { id } from '@/i18n/messages/id';
import { useAppContext } from './AppContext';
import { localeOf } from './appSearch';
import { Header } from './Header';
import { loadEnglish } from './loadEnglish';
import { paths } from './paths';
import styles from './Root.module.css';
import { Routes } from './Routes';
import { useAppAddress } from './useAddress';

/** Language, header and the page beneath it. */
export function Root() {
  const locale = localeOf(useAppAddress().search);
  const [, params] = useRoute(paths.overview.pattern);
  const i18n = useLanguage(locale, params?.kode);

  return (
    <I18nProvider value={i18n}>
      <HatchPattern />
      <a className={styles.skip} href="#isi">
        {i18n.t('shell.skip')}
      </a>
      <Header regency={params?.kode ?? null} />
      <main id="isi" className={styles.main} tabIndex={-1}>
        <Routes />
      </main>
    </I18nProvider>
  );
}

/** Words and formats of the language, with times in the zone of the regency. */
function useLanguage(locale: Locale, kode: string | undefined) {
  // Indonesian is at hand at once; another language is fetched when it is chosen.
  const messages = locale === 'id' ? id : use(loadEnglish());
  const { config } = useAppContext();
  const place = config.regencies.find(({ code }) => code === kode) ?? config.regencies[0];
  const timeZone = place?.timeZone ?? 'Asia/Jakarta';
  const zone = place?.zone ?? 'WIB';
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return useMemo(
    () => createI18n(locale, messages, createFormatters(locale, { timeZone, label: zone })),
    [locale, messages, timeZone, zone],
  );
}
