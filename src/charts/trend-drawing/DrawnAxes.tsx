import type { PlacedTrend } from '../trend-place/placeTrend';
import styles from './trend.module.css';

/** Values with horizontal lines, periods below. */
export function DrawnAxes({ model, plot, values, periods, box }: PlacedTrend) {
  const size = box.textSize;
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
      <path className={styles.axis} d={axisPath(plot, periods, size)} />
      {periods.map((at) => (
        <text key={at} x={plot.x(at)} y={plot.bottom + size * 1.6} textAnchor="middle">
          {model.formatPeriod(at)}
        </text>
      ))}
    </g>
  );
}

/** The line below the plot, with a tick for each period that is printed. */
const axisPath = (
  { left, right, bottom, x }: PlacedTrend['plot'],
  periods: readonly number[],
  size: number,
): string =>
  [`M${left} ${bottom}H${right}`, ...periods.map((at) => `M${x(at)} ${bottom}v${size * 0.4}`)].join(
    '',
  );
