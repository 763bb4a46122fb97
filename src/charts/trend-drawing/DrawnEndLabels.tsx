import { placeEndLabels } from '../trend-place/placeEndLabels';
import type { Plot } from '../trend-place/plot';
import type { TrendLayout } from '../trend-place/trendLayout';
import styles from './trend.module.css';

type DrawnEndLabelsProps = { layout: TrendLayout; plot: Plot; size: number };

/** The last values and the target at the right edge, spread so that none covers another. */
export function DrawnEndLabels({ layout, plot, size }: DrawnEndLabelsProps) {
  const labels = layout.ends.map((end) => ({ ...end, y: plot.y(end.value) }));
  const room = { top: plot.top, bottom: plot.bottom, line: size * 1.25 };
  return (
    <g>
      {placeEndLabels(labels, room).map(({ key, tone, y, text, short }) => (
        <text
          key={key}
          className={`${styles.end} ${styles[`${tone}Text`]}`}
          x={plot.right + size * 0.5}
          y={y + size * 0.35}
        >
          {layout.hasWideEnds ? text : short}
        </text>
      ))}
    </g>
  );
}
