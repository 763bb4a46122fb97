import { shareOfAxis } from '@/charts/bars/shareOfAxis';
import type { LatenessAxis } from '../latenessAxis';
import styles from './Lateness.module.css';

type LatenessBarProps = {
  /** Past the due day; negative before it, `null` where since when is not known. */
  days: number | null;
  axis: LatenessAxis;
};

/**
 * Days against the due day, which is the line: a bar with a lozenge past it, a circle before it. The
 * words stand beside it. A bar longer than the axis is cut.
 */
export function LatenessBar({ days, axis: { ahead, past } }: LatenessBarProps) {
  const place = (at: number) => shareOfAxis(at, -ahead, past);
  const limit = place(0);
  return (
    <span className={styles.track} aria-hidden="true">
      {days === null && <span className={styles.unknown} style={{ left: `${limit}%`, right: 0 }} />}
      {days !== null && days > 0 && (
        <span
          className={days > past ? styles.cut : styles.bar}
          style={{ left: `${limit}%`, width: `${place(days) - limit}%` }}
        />
      )}
      <span className={styles.limit} style={{ left: `${limit}%` }} />
      {days !== null && (
        <svg
          viewBox="0 0 20 20"
          className={days > 0 ? styles.late : styles.inTime}
          style={{ left: `${place(days)}%` }}
          aria-hidden="true"
        >
          {days > 0 ? (
            <path d="M10 .6 19.4 10 10 19.4.6 10z" />
          ) : (
            <circle cx="10" cy="10" r="8.4" />
          )}
        </svg>
      )}
    </span>
  );
}
