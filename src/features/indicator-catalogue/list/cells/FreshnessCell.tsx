import type { Freshness } from '@/domain/indicator/freshness';
import { useI18n } from '@/i18n/I18n';
import styles from '../CatalogueTable.module.css';

/** In time and until when, or how many days late against the indicator's own deadline. */
export function FreshnessCell({ freshness }: { freshness: Freshness }) {
  const { t, format } = useI18n();
  if (freshness.kind === 'current') {
    const date = format.dateShort(freshness.nextDue);
    return (
      <>
        {t('catalogue.current')} <small>{t('catalogue.nextDue', { date })}</small>
      </>
    );
  }
  const isNever = freshness.lastReported === null;
  const date = format.dateShort(freshness.due);
  return (
    <>
      <span className={styles.late}>
        {t('attention.daysLate', { days: format.days(freshness.daysLate) })}
      </span>{' '}
      <small>{isNever ? t('catalogue.never') : t('catalogue.lateSince', { date })}</small>
    </>
  );
}
