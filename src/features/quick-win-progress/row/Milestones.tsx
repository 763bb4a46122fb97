import type { Milestone } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinRow.module.css';

type MilestonesProps = { condition: QuickWinCondition; on: IsoDate };

/** Missed milestones, earliest first, then the next one, each with its days. */
export function Milestones({ condition, on }: MilestonesProps) {
  const { t, say, format } = useI18n();
  const { missedMilestones, nextMilestone } = condition;
  const daysWords = (key: 'quickWin.missed' | 'quickWin.next', days: number) =>
    days === 0 ? t('quickWin.today') : t(`${key}Days`, { days: format.days(days) });
  const sentence = (key: 'quickWin.missed' | 'quickWin.next', milestone: Milestone) => {
    const { name, due, originalDue } = milestone;
    return t(key, {
      name: say(name),
      due: format.dateShort(due),
      days: daysWords(key, Math.abs(daysBetween(on, due))),
      moved:
        originalDue === due ? '' : t('quickWin.moved', { date: format.dateShort(originalDue) }),
    });
  };
  if (missedMilestones.length === 0 && nextMilestone === null) return null;
  return (
    <ul className={styles.milestones}>
      {missedMilestones.map((milestone) => (
        <li key={milestone.id} className={styles.missed}>
          {sentence('quickWin.missed', milestone)}
        </li>
      ))}
      {nextMilestone !== null && <li>{sentence('quickWin.next', nextMilestone)}</li>}
    </ul>
  );
}
