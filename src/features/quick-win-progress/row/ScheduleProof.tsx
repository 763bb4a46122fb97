import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { explainSchedule } from '@/i18n/explainSchedule';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinRow.module.css';

/** "Mengapa status ini?": the rule that gave it, its inputs, and how far the next statuses are. */
export function ScheduleProof({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  return (
    <details className={styles.proof}>
      <summary>{i18n.t('attention.why')}</summary>
      <ul>
        {explainSchedule(condition, i18n).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
