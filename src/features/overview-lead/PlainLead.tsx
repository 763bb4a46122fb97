import { useI18n } from '@/i18n/I18n';
import styles from './OverviewLead.module.css';

/** The heading while there is no finding: on the way, or not to be had. */
export function PlainLead({ isLoading }: { isLoading: boolean }) {
  const { t } = useI18n();
  return (
    <div className={`${styles.lead} ${isLoading ? styles.reserved : ''}`}>
      <h1 className={styles.finding} tabIndex={-1}>
        {t(isLoading ? 'lead.loading' : 'lead.failed')}
      </h1>
    </div>
  );
}
