import { type ReactNode, useEffect, useMemo } from 'react';
import { createFormatters } from '@/i18n/format';
import { createI18n, I18nProvider, type Locale, type Messages, useI18n } from '@/i18n/I18n';
import { id } from '@/i18n/messages/id';
import { localeFor, parseAppSearch } from '@/ui/address/appSearch';
import { parseSearch } from '@/ui/address/searchText';
import type { Gate } from '../gate';
import styles from './GatePage.module.css';

type GatePageProps = {
  gate: Gate;
  /** Common words in the language of the address. */
  common: Messages;
  children: ReactNode;
};

export const gateLocale = ({ config }: Pick<Gate, 'config'>): Locale =>
  localeFor(parseAppSearch(parseSearch(location.search)), config.languages);

/** A page in place of the app: no header, no figures, one thing to do. */
export function GatePage({ gate, common = id, children }: GatePageProps) {
  const locale = gateLocale(gate);
  const [regency] = gate.config.regencies;
  const i18n = useMemo(() => {
    const { timeZone, zone } = regency ?? { timeZone: 'Asia/Jakarta', zone: 'WIB' };
    const format = createFormatters(locale, { timeZone, label: zone });
    return createI18n(locale, { ...common, ...gate.words[locale] }, format);
  }, [locale, common, gate, regency]);
  useEffect(() => {
    document.documentElement.lang = locale;
    // Who goes back gets this page as it was left, on its way to somewhere.
    const wakeUp = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pageshow', wakeUp);
    return () => removeEventListener('pageshow', wakeUp);
  }, [locale]);
  return (
    <I18nProvider value={i18n}>
      <main className={styles.page}>
        <p className={styles.product}>{i18n.t('signIn.product')}</p>
        {children}
      </main>
    </I18nProvider>
  );
}

/** What is going on, while there is nothing to do. */
export function Waiting({ page }: { page: 'leaving' | 'entering' | 'goodbye' }) {
  const { t } = useI18n();
  const title = t(`signIn.${page}.title`);
  return (
    <>
      <title>{title}</title>
      <h1>{title}</h1>
      <p role="status">{t(`signIn.${page}.help`)}</p>
    </>
  );
}
