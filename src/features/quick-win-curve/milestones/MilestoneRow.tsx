import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import { MilestoneStrip } from '@/charts/milestones/MilestoneStrip';
import type { MonthAxis } from '@/charts/s-curve/monthAxis';
import type { StandingMilestone } from '@/domain/quick-win/milestoneState';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { gridOf, type PanelColumns } from '../panelColumns';
import styles from './Milestones.module.css';
import { markOf, moveWords, SIGN_OF, whenWords, whyWords } from './milestoneWords';

type MilestoneRowProps = {
  standing: StandingMilestone;
  axis: MonthAxis;
  columns: PanelColumns;
  on: IsoDate;
  /** The day looked at as a share of the axis in percent; `null` where it lies beyond. */
  today: number | null;
};

/** One milestone: its name, its days on the axis, its state with the reason. */
export function MilestoneRow({ standing, axis, columns, on, today }: MilestoneRowProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { milestone, state } = standing;
  const why = whyWords(standing, i18n);
  const name = say(milestone.name);
  const word = t(`milestone.state.${state.kind}`);
  return (
    <li
      className={`${styles.row} ${columns.beside > 0 ? styles.wide : styles.narrow}`}
      style={gridOf(columns)}
    >
      <div className={styles.name}>
        <b>{name}</b>
        {moveWords(standing, i18n).map((words) => (
          <small key={words}>{words}</small>
        ))}
      </div>
      <div className={styles.strip}>
        {today !== null && <i className={styles.today} style={{ left: `${today}%` }} />}
        <MilestoneStrip mark={markOf(standing, on)} axis={axis} />
      </div>
      <div className={styles.state}>
        <p className={styles[SIGN_OF[state.kind]]}>
          <ScheduleGlyph status={SIGN_OF[state.kind]} /> <b>{word}</b>
        </p>
        <small>{whenWords(standing, i18n)}</small>
        {why.length > 0 && (
          <details>
            <summary aria-label={t('milestone.whyOf', { state: word, name })}>
              {t('milestone.why')}
            </summary>
            <p>{why.join(' ')}</p>
          </details>
        )}
      </div>
    </li>
  );
}
