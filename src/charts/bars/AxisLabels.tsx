import styles from './AxisLabels.module.css';
import { shareOfAxis } from './shareOfAxis';

export type AxisTick = { at: number; text: string; isTarget?: boolean };

type AxisLabelsProps = { min: number; max: number; ticks: readonly AxisTick[] };

/** Longer texts than this would hang over the end of the axis. */
const FITS_OVER_END = 3;

/** Printed scale above or below rows that share one axis. */
export function AxisLabels({ min, max, ticks }: AxisLabelsProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ at, text, isTarget }) => {
        const share = shareOfAxis(at, min, max);
        const shift = text.length > FITS_OVER_END && (share === 0 || share === 100) ? share : 50;
        return (
          <span
            key={at}
            className={isTarget ? styles.target : styles.tick}
            style={{ left: `${share}%`, transform: `translateX(-${shift}%)` }}
          >
            {text}
          </span>
        );
      })}
    </div>
  );
}
