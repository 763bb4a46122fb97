import type { CSSProperties } from 'react';
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
 * words stand beside it. Two elements a bar, because hundreds of them move when the order changes.
 */
export function LatenessBar({ days, axis: { ahead, past } }: LatenessBarProps) {
  const place = (at: number) => shareOfAxis(at, -ahead, past);
  const limit = place(0);
  const end = days === null ? 100 : place(days);
  return (
    <span className={styles.track} style={limitAt(limit)} aria-hidden="true">
      <span
        className={styles[lookOf(days, past)]}
        style={{ left: `${Math.min(limit, end)}%`, width: `${Math.max(0, end - limit)}%` }}
      />
    </span>
  );
}

function lookOf(days: number | null, past: number): 'unknown' | 'inTime' | 'bar' | 'cut' {
  if (days === null) return 'unknown';
  if (days <= 0) return 'inTime';
  return days > past ? 'cut' : 'bar';
}

/** React's types know no custom properties. */
const limitAt = (share: number): CSSProperties => ({ ['--limit' as string]: `${share}%` });
