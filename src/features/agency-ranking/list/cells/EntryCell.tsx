import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import styles from '../RankingTable.module.css';

/** When it last entered something, and whether a figure or a report is owed since. */
export function EntryCell({ record }: { record: AgencyRecord }) {
  const { t, format } = useI18n();
  const { lastEntry, unreported, indicators, quickWins } = record;
  if (indicators.length === 0 && quickWins.length === 0) return <>–</>;
  return (
    <>
      <span className={styles.label}>{t('agencies.column.lastEntry')} </span>
      {lastEntry === null ? t('agencies.noEntry') : format.dateShort(lastEntry)}
      {unreported > 0 && (
        <small className={styles.unreported}>
          {t('agencies.unreported', { count: format.count(unreported) })}
        </small>
      )}
    </>
  );
}
