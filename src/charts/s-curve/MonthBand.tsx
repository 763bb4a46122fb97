import type { MonthAxis } from './monthAxis';
import styles from './SCurve.module.css';
import type { MonthMark } from './sCurveModel';

type MonthBandProps = {
  months: readonly MonthMark[];
  axis: MonthAxis;
  at: number | null;
  top: number;
  bottom: number;
};

/** The month that is read, shaded, and those without a report, hatched. */
export function MonthBand({ months, axis, at, top, bottom }: MonthBandProps) {
  return months.map(({ month, isOwed }, index) => {
    if (!isOwed && index !== at) return null;
    const { left, right } = axis.slot(month);
    const edges = { x: left, y: top, width: right - left, height: bottom - top };
    return (
      <g key={month}>
        {isOwed && <rect {...edges} fill="url(#hatch)" />}
        {index === at && <rect {...edges} className={styles.read} />}
      </g>
    );
  });
}
