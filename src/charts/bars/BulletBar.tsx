import styles from './BulletBar.module.css';
import { shareOfAxis } from './shareOfAxis';

type BulletBarProps = {
  /** `null`: not reported, drawn hatched. */
  value: number | null;
  target: number | null;
  /** Start of the axis, at most 0; below 0 the bars start at a line of zero within it. */
  min?: number;
  /** End of the axis. */
  max: number;
  /** `line`: the second measure, thinner and paler. */
  tone: 'data' | 'line';
  /** Says value and target in words. */
  label: string;
};

/** Value against plan: a bar from 0 and a target line that overshoots it at both ends. */
export function BulletBar({ value, target, min = 0, max, tone, label }: BulletBarProps) {
  const place = (at: number) => shareOfAxis(at, min, max);
  const zero = place(0);
  return (
    <span className={`${styles.bullet} ${styles[tone]}`} role="img" aria-label={label}>
      {value === null ? (
        <span className={styles.missing} />
      ) : (
        <span
          className={styles.value}
          style={{
            left: `${Math.min(zero, place(value))}%`,
            width: `${Math.abs(place(value) - zero)}%`,
          }}
        />
      )}
      {min < 0 && <span className={styles.zero} style={{ left: `${zero}%` }} />}
      {target !== null && <span className={styles.target} style={{ left: `${place(target)}%` }} />}
    </span>
  );
}
