import styles from './AxisLabels.module.css';
import { shareOfAxis } from './shareOfAxis';

export type AxisTick = { at: number; text: string; isTarget?: boolean };

type AxisLabelsProps = { min: number; max: number; ticks: readonly AxisTick[] };

/** Printed scale above or below rows that share one axis. */
export function AxisLabels({ min, max, ticks }: AxisLabelsProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ at, text, isTarget }) => (
        <span
          key={at}
          className={isTarget ? styles.target : styles.tick}
          style={{ left: `${shareOfAxis(at, min, max)}%` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
