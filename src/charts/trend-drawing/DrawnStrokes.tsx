import type { TrendStroke } from '../trend-model/trendStrokes';
import type { Plot } from '../trend-place/plot';
import styles from './trend.module.css';

/** The lines; what leads to a provisional figure is dashed. */
export const DrawnStrokes = ({ strokes, plot }: { strokes: readonly TrendStroke[]; plot: Plot }) =>
  strokes.map((stroke) => (
    <path
      key={stroke.key}
      className={`${styles.stroke} ${styles[`${stroke.tone}Stroke`]} ${stroke.isDashed ? styles.dashed : ''}`}
      d={pathOf(stroke, plot)}
    />
  ));

const pathOf = ({ points }: TrendStroke, plot: Plot): string =>
  `M${points.map(({ at, value }) => `${plot.x(at)} ${plot.y(value)}`).join('L')}`;
