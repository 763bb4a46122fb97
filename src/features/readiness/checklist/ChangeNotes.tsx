import { useI18n } from '@/i18n/I18n';
import type { ReadinessModel } from '../selectReadiness';
import styles from './Checklist.module.css';

/** What became of the items since the year before, in counts; what left the list by name. */
export function ChangeNotes({ model: { year, since, changes } }: { model: ReadinessModel }) {
  const { t, say } = useI18n();
  if (since === null || changes === null)
    return <p className={styles.change}>{t('readiness.first')}</p>;
  const { dropped, ...counts } = changes;
  const names = dropped.map(({ name }) => say(name)).join(', ');
  return (
    <p className={styles.change}>
      {t('readiness.since', { since, ...counts, dropped: dropped.length })}
      {dropped.length > 0 && ` ${t('readiness.dropped', { year, names })}`}
    </p>
  );
}
