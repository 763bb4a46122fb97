import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { IsoDate } from '@/domain/time/calendar';
import { explainSchedule } from '@/i18n/explainSchedule';
import { useI18n } from '@/i18n/I18n';
import { scheduleRule } from '@/i18n/scheduleRule';
import styles from '../QuickWinHead.module.css';
import { statusNote } from './statusNote';

/** The status; its word opens to the rule, its inputs and the distance to the next status. */
export function StatusFigure({ condition, on }: { condition: QuickWinCondition; on: IsoDate }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { status } = condition.schedule;
  return (
    <li>
      <details>
        <summary aria-label={t('quickWinPage.statusWhy', { status: t(`schedule.${status}`) })}>
          <ScheduleStatusWord status={status} />
        </summary>
        <div className={styles.why}>
          {explainSchedule(condition, i18n).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className={styles.rule}>{scheduleRule(condition.rules, i18n)}</p>
        </div>
      </details>
      <small>{statusNote(condition, on, i18n)}</small>
    </li>
  );
}
