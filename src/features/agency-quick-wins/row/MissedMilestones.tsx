import type { Milestone } from '@/domain/quick-win/quickWin';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyQuickWins.module.css';

type MissedMilestonesProps = { milestones: readonly Milestone[]; on: IsoDate };

/** Each milestone past its day, earliest first. */
export function MissedMilestones({ milestones, on }: MissedMilestonesProps) {
  const { t, say, format } = useI18n();
  if (milestones.length === 0) return null;
  return (
    <ul className={styles.missed}>
      {milestones.map(({ id, name, due }) => (
        <li key={id}>
          {t('agency.quickWins.missed', {
            milestone: say(name),
            due: format.dateShort(due),
            days: format.days(daysBetween(due, on)),
          })}
        </li>
      ))}
    </ul>
  );
}
