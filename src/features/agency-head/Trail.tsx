import type { Agency } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './AgencyHead.module.css';

/** The name stands here because the heading is a finding. */
export function Trail({ agency, name }: { agency: Agency; name: string }) {
  const { t } = useI18n();
  const { commission } = agency;
  return (
    <span className={styles.trail}>
      <PageLink to={{ page: 'agencies' }}>{t('menu.agencies')}</PageLink>
      <span className={styles.name}>
        <b>{name}</b>
        {commission !== undefined && ` · ${t('agency.partner', { commission })}`}
      </span>
    </span>
  );
}
