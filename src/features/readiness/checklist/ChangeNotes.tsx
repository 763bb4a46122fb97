import type { ReadinessItem } from '@/domain/assessment/readiness/readiness';
import { useI18n } from '@/i18n/I18n';
import type { ReadinessModel } from '../selectReadiness';
import styles from './Checklist.module.css';

const KINDS = ['worsened', 'improved', 'added', 'dropped'] as const;

/** What became of the items since the year before: those that changed by name, the others in counts. */
export function ChangeNotes({ model: { year, since, changes } }: { model: ReadinessModel }) {
  const { t, say } = useI18n();
  if (since === null || changes === null)
    return <p className={styles.changes}>{t('readiness.first')}</p>;
  const named = (items: readonly ReadinessItem[]) => items.map(({ name }) => say(name)).join(', ');
  return (
    <ul className={styles.changes} aria-label={t('readiness.changes', { since })}>
      {KINDS.filter((kind) => changes[kind].length > 0).map((kind) => (
        <li key={kind}>
          {t(`readiness.changes.${kind}`, { year, since, names: named(changes[kind]) })}
        </li>
      ))}
      <li>{t('readiness.changes.steady', { count: changes.steady.length })}</li>
    </ul>
  );
}
