import { MilestoneStrip } from '@/charts/milestones/MilestoneStrip';
import type { MonthAxis } from '@/charts/s-curve/monthAxis';
import type { StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { gridOf, type PanelColumns } from '../panelColumns';
import { DayLines, type ShownDays } from './DayLines';
import { MilestoneStatus } from './MilestoneStatus';
import styles from './Milestones.module.css';
import { markOf, moveWords } from './milestoneWords';

type MilestoneRowProps = {
  standing: StandingMilestone;
  axis: MonthAxis;
  columns: PanelColumns;
  /** Day the plan was published. */
  plannedAt: IsoDate;
  on: IsoDate;
  days: ShownDays;
};

/** One milestone: its name, its days on the axis, its state with the reason. */
export function MilestoneRow(props: MilestoneRowProps) {
  const { standing, axis, columns, plannedAt, on, days } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { milestone } = standing;
  return (
    <li
      className={`${styles.row} ${columns.beside > 0 ? styles.wide : styles.narrow}`}
      style={gridOf(columns)}
    >
      <div className={styles.name}>
        <b>{say(milestone.name)}</b>
        <small>{t('milestone.due', { date: format.dateShort(milestone.due) })}</small>
        {moveWords(standing, i18n).map((words) => (
          <small key={words}>{words}</small>
        ))}
      </div>
      <div className={styles.strip}>
        <DayLines days={days} axis={axis} />
        <MilestoneStrip mark={markOf(standing, on)} axis={axis} />
      </div>
      <MilestoneStatus standing={standing} plannedAt={plannedAt} on={on} />
    </li>
  );
}
