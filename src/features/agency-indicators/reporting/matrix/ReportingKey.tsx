import { useI18n } from '@/i18n/I18n';
import styles from '../Reporting.module.css';
import type { ReportingModel } from '../selectReporting';
import { ReportingMark } from './ReportingMark';

const STATES = ['in-time', 'late', 'not-reported', 'not-due', 'unknown'] as const;

/** What the shapes mean and how many there are. */
export function ReportingKey({ counts }: Pick<ReportingModel, 'counts'>) {
  const { t, format } = useI18n();
  return (
    <ul className={styles.key}>
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <li key={state}>
          <ReportingMark state={state} /> {t(`agency.reporting.${state}`)}{' '}
          <b>{format.count(counts[state])}</b>
        </li>
      ))}
      <li>{t('agency.reporting.unscheduled')}</li>
    </ul>
  );
}
