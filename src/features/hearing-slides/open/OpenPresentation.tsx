import { useSearch } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import type { PageTarget } from '@/ui/address/paths';
import { parseSearch } from '@/ui/address/searchText';
import styles from './OpenPresentation.module.css';

/** From the report to its slides, with all that the address says: Back leads to the report again. */
export function OpenPresentation({ id }: { id: string }) {
  const { t } = useI18n();
  // The hearing is its own edition: it needs no word for it, as the pages opened from it do.
  const search = { per: undefined, edisi: undefined, ...parseSearch(useSearch()) };
  const to: PageTarget = { page: 'hearing', id };
  return (
    <p className={styles.open} data-screen-only="">
      <PageLink to={to} search={{ ...search, tampil: 'presentasi', salindia: 1 }}>
        {t('hearing.slides.openHere')}
      </PageLink>
      <PageLink to={to} search={{ ...search, tampil: 'pembicara' }}>
        {t('hearing.speaker.title')}
      </PageLink>
    </p>
  );
}
