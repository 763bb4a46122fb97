import { use, useEffect, useMemo, useRef } from 'react';
import { useLocation, useRoute } from 'wouter';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import type { ApiBase } from '@/api/apiBase';
import type { ConfiguredRegency } from '@/api/config/configSchema';
import { HatchPattern } from '@/charts/glyphs/HatchPattern';
import { createFormatters } from '@/i18n/format';
import { createI18n, I18nProvider, type Locale } from '@/i18n/I18n';
import { id } from '@/i18n/messages/id';
import { localeFor } from '@/ui/address/appSearch';
import { LinkPlaceProvider } from '@/ui/address/LinkPlace';
import { isWallPath } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { AfterFirstView } from './AfterFirstView';
import { useAppContext } from './AppContext';
import { AsOfBanner } from './AsOfBanner';
import { Header } from './Header';
import { loadEnglish } from './loadEnglish';
import styles from './Root.module.css';
import { Routes } from './Routes';
import { useArrival } from './useArrival';

/** Language, header and the page beneath it; the wall has neither header nor banner. */
export function Root() {
  const { config, signIn } = useAppContext();
  const locale = localeFor(useAppAddress().search, config.languages);
  const regency = useRegencyInPath();
  const base = useBaseOf(regency);
  const place = usePlace(regency);
  const i18n = useLanguage(locale, place);
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  // The wall is a picture of its own: nobody stands before it with a menu.
  const isWall = isWallPath(useLocation()[0]);

  return (
    <I18nProvider value={i18n}>
      <ApiBaseProvider value={base}>
        <LinkPlaceProvider>
          <HatchPattern />
          {isWall ? (
            <Routes />
          ) : (
            <>
              <a className={styles.skip} href="#isi">
                {i18n.t('shell.skip')}
              </a>
              <Header regency={regency ?? null} />
              <main ref={main} id="isi" className={styles.main} tabIndex={-1}>
                {signIn && <signIn.SessionBanner />}
                <AfterFirstView />
                <AsOfBanner regency={regency ?? ''} timeZone={place.timeZone} zone={place.zone} />
                <Routes />
              </main>
            </>
          )}
        </LinkPlaceProvider>
      </ApiBaseProvider>
    </I18nProvider>
  );
}

/** Every page of a regency begins with its code. */
function useRegencyInPath(): string | undefined {
  const [, params] = useRoute('/:kode/*?');
  return params?.kode;
}

/** What no regency is named for is asked of the servers of the one looked at, too. */
function useBaseOf(regency = ''): ApiBase {
  const { api } = useAppContext().config;
  return useMemo(() => ({ ...api, ...api.of?.[regency] }), [api, regency]);
}

type Place = Pick<ConfiguredRegency, 'timeZone' | 'zone'>;

/** The clock of the regency looked at; of the first one where none is. */
function usePlace(regency: string | undefined): Place {
  const { regencies } = useAppContext().config;
  const found = regencies.find(({ code }) => code === regency) ?? regencies[0];
  return found ?? { timeZone: 'Asia/Jakarta', zone: 'WIB' };
}

/** Words and formats of the language, with times in the zone of the place. */
function useLanguage(locale: Locale, { timeZone, zone }: Place) {
  // Indonesian is at hand at once; another language is fetched when it is chosen.
  const messages = locale === 'id' ? id : use(loadEnglish());
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return useMemo(
    () => createI18n(locale, messages, createFormatters(locale, { timeZone, label: zone })),
    [locale, messages, timeZone, zone],
  );
}
