import styles from './BulletBar.module.css';
import { shareOfAxis } from './shareOfAxis';

type BulletBarProps = {
  /** `null`: not reported, drawn hatched. */
  value: number | null;
  target: number | null;
  /** End of the axis; it starts at 0. */
  max: number;
  /** `line`: the second measure, thinner and paler. */
  tone: 'data' | 'line';
  /** Says value and target in words. */
  label: string;
};

/** Value against plan: a bar from 0 and a target line that overshoots it at both ends. */
export function BulletBar({ value, target, max, tone, label }: BulletBarProps) {
  return (
    <span className={`${styles.bullet} ${styles[tone]}`} role="img" aria-label={label}>
      {value === null ? (
        <span className={styles.missing} />
      ) : (
        <span className={styles.value} style={{ width: `${shareOfAxis(value, 0, max)}%` }} />
      )}
      {target !== null && (
        <span className={styles.target} style={{ left: `${shareOfAxis(target, 0, max)}%` }} />
      )}
    </span>
  );
}
