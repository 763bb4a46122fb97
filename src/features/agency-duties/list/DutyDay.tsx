import type { Duty } from '@/domain/agency/duties/duty';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyDuties.module.css';

/** Of what is overdue the days first, of what comes the date. */
export function DutyDay({ duty }: { duty: Duty }) {
  const { t, format } = useI18n();
  const { due, daysLate } = duty;
  const date = format.dateShort(due);
  if (daysLate === null)
    return (
      <p className={styles.day}>
        <b>{date}</b>
      </p>
    );
  const isSentBack = duty.kind === 'worksheet' && duty.sentBackAt !== null;
  return (
    <p className={styles.day}>
      <b className={styles.late}>{t('duty.late', { days: format.days(daysLate) })}</b>{' '}
      <small>{t(isSentBack ? 'duty.since' : 'account.due', { date })}</small>
    </p>
  );
}
