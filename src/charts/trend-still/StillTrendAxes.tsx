import type { Plot } from '../trend-drawing/plot';
import type { TrendModel } from '../trend-model/trendModel';
import styles from './StillTrend.module.css';

type StillTrendAxesProps = {
  model: Pick<TrendModel, 'formatValue' | 'formatPeriod'>;
  plot: Plot;
  /** Values and periods that are printed. */
  values: readonly number[];
  periods: readonly number[];
  /** Of the text in px. */
  size: number;
};

/** Values with horizontal lines, periods below. */
export function StillTrendAxes({ model, plot, values, periods, size }: StillTrendAxesProps) {
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <path className={styles.grid} d={`M${plot.left} ${plot.y(value)}H${plot.right}`} />
          <text x={plot.left - size * 0.5} y={plot.y(value) + size * 0.35} textAnchor="end">
            {model.formatValue(value)}
          </text>
        </g>
      ))}
      {periods.map((at) => (
        <text key={at} x={plot.x(at)} y={plot.bottom + size * 1.6} textAnchor="middle">
          {model.formatPeriod(at)}
        </text>
      ))}
    </g>
  );
}
