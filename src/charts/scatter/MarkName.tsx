import type { ScatterLayout } from './layout/scatterLayout';
import styles from './ScatterChart.module.css';

type MarkNameProps = { point: ScatterLayout['points'][number]; width: number };

/** From the point to the middle of its name. */
const ABOVE = 22;

/** The name of the mark that is reached, printed over what stands there. */
export function MarkName({ point: { mark, x, y }, width }: MarkNameProps) {
  return (
    <text
      className={styles.name}
      x={x}
      y={y < 2 * ABOVE ? y + ABOVE : y - ABOVE}
      dy="0.35em"
      textAnchor={x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle'}
    >
      {mark.name}
    </text>
  );
}
