import type { ReportingState } from '@/domain/agency/reporting/reportingCell';
import styles from '../Reporting.module.css';

type ReportingMarkProps = {
  state: Exclude<ReportingState, 'unscheduled'>;
  /** Accessible name; leave out where the words stand beside it. */
  label?: string;
};

/** Full, half, hatched, ring or dot: the shapes differ, so colour is never the only sign. */
export function ReportingMark({ state, label }: ReportingMarkProps) {
  if (label === undefined)
    return (
      <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
        {SHAPES[state]}
      </svg>
    );
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" role="img" aria-label={label}>
      <title>{label}</title>
      {SHAPES[state]}
    </svg>
  );
}

const SHAPES = {
  'in-time': <circle className={styles.full} cx="7" cy="7" r="6" />,
  late: (
    <>
      <circle className={styles.half} cx="7" cy="7" r="5.25" />
      <path className={styles.halfFill} d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" />
    </>
  ),
  'not-reported': (
    <>
      <rect x=".5" y=".5" width="13" height="13" fill="url(#hatch)" />
      <rect className={styles.frame} x=".75" y=".75" width="12.5" height="12.5" />
    </>
  ),
  'not-due': <circle className={styles.ring} cx="7" cy="7" r="5.5" />,
  unknown: <circle className={styles.dot} cx="7" cy="7" r="1.4" />,
} as const;
