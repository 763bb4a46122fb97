import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import styles from './Progress.module.css';

/** Set apart by its sign; one without a report has none, which is not a deviation of zero. */
export function Deviation({ condition: { schedule, report } }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  if (schedule.deviation === null || report === null) return <span />;
  return (
    <p className={styles.deviation}>
      <b>{format.signed(schedule.deviation, 1)}</b>
      <span>{t('quickWin.deviationUnit')}</span>
      <small>{t('quickWin.reported', { date: format.dateShort(report.date) })}</small>
    </p>
  );
}
