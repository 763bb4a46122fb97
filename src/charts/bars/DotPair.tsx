import styles from './DotPair.module.css';
import { shareOfAxis } from './shareOfAxis';

type DotPairProps = {
  /** Ends of the full scale, e.g. 0 and 4. */
  min: number;
  max: number;
  /** Scores that get a tick on the track. */
  ticks: readonly number[];
  /** Earlier year, hollow. */
  previous: number | null;
  /** Current year, filled; `null` hatches the track. */
  current: number | null;
  /** Says both scores in words. */
  label: string;
};

/** Two years of a score on its full scale. */
export function DotPair({ min, max, ticks, previous, current, label }: DotPairProps) {
  const left = (value: number) => ({ left: `${shareOfAxis(value, min, max)}%` });
  return (
    <span className={styles.pair} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={left(tick)} />
      ))}
      {current === null && <span className={styles.missing} />}
      {previous !== null && current !== null && (
        <span className={styles.change} style={span(previous, current, min, max)} />
      )}
      {previous !== null && <span className={styles.previous} style={left(previous)} />}
      {current !== null && <span className={styles.current} style={left(current)} />}
    </span>
  );
}

function span(a: number, b: number, min: number, max: number) {
  const from = shareOfAxis(Math.min(a, b), min, max);
  return { left: `${from}%`, width: `${shareOfAxis(Math.max(a, b), min, max) - from}%` };
}
