import { EM, type MonthAxis } from '../s-curve/monthAxis';
import styles from './MilestoneStrip.module.css';
import type { MilestoneMark } from './milestoneMark';

type MilestoneStripProps = { mark: MilestoneMark; axis: MonthAxis };

const HEIGHT = 2 * EM;
const MIDDLE = HEIGHT / 2;
const LOZENGE = 6.5;

/** The days of one milestone; its words stand beside it, so the drawing itself is silent. */
export function MilestoneStrip({ mark, axis }: MilestoneStripProps) {
  const { due, before, doneAt, overdueUntil, expected } = mark;
  const { x, width } = axis;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path className={styles.track} d={`M0 ${MIDDLE}H${width}`} />
      {before.map((day, at) => (
        <g key={day} className={styles.before}>
          <path d={arrow(x(day), x(before[at + 1] ?? due) - LOZENGE)} className={styles.move} />
          <path d={lozenge(x(day))} />
        </g>
      ))}
      {overdueUntil !== null && (
        <path
          className={doneAt === null ? styles.overdue : styles.late}
          d={bar(x(due), x(overdueUntil), doneAt === null)}
        />
      )}
      {expected !== null && (
        <g className={styles.expected}>
          <path d={`M${x(overdueUntil ?? due)} ${MIDDLE}H${x(expected)}`} />
          {x(expected) < width && <circle cx={x(expected)} cy={MIDDLE} r="4" />}
        </g>
      )}
      <path className={styles.due} d={lozenge(x(due))} />
      {doneAt !== null && <circle className={styles.done} cx={x(doneAt)} cy={MIDDLE} r="3.6" />}
    </svg>
  );
}

const lozenge = (x: number): string =>
  `M${x} ${MIDDLE - LOZENGE}l${LOZENGE} ${LOZENGE}l${-LOZENGE} ${LOZENGE}l${-LOZENGE} ${-LOZENGE}z`;

const arrow = (from: number, to: number): string =>
  `M${from} ${MIDDLE}H${to}m${to < from ? 5 : -5} -4l${to < from ? -5 : 5} 4l${to < from ? 5 : -5} 4`;

/** Still open, it ends in a point: it grows by the day. */
const bar = (from: number, to: number, isOpen: boolean): string =>
  `M${from} ${MIDDLE - 3}H${to}${isOpen ? `l5 3l-5 3` : 'v6'}H${from}z`;
