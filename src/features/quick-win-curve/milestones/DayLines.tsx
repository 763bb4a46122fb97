import type { MonthAxis } from '@/charts/s-curve/monthAxis';
import type { QuickWinCurve } from '@/domain/quick-win/curve/quickWinCurve';
import type { IsoDate } from '@/domain/time/calendar';
import styles from './Milestones.module.css';

export type ShownDays = Pick<QuickWinCurve, 'today' | 'yearEnds'>;

/** The day looked at and the years' ends, as high as their row: they go on from the curve above. */
export function DayLines({ days, axis }: { days: ShownDays; axis: MonthAxis }) {
  const { today, yearEnds } = days;
  const at = (day: IsoDate) => ({ left: `${(axis.x(day) / axis.width) * 100}%` });
  return (
    <>
      {yearEnds.map((day) => (
        <i key={day} className={styles.yearEnd} style={at(day)} />
      ))}
      {today !== null && <i className={styles.today} style={at(today)} />}
    </>
  );
}
