import styles from './ScatterChart.module.css';
import { EM, type ScatterLayout, TICKS } from './scatterLayout';
import type { ScatterModel } from './scatterModel';

type ScatterAxesProps = { model: ScatterModel; layout: ScatterLayout };

/** Both scales, the diagonal of equal shares and the room where y leads. Said in words elsewhere. */
export function ScatterAxes({ model, layout }: ScatterAxesProps) {
  const { plot, x, y } = layout;
  const { leadsFrom: from, words, formatTick } = model;
  return (
    <>
      <path className={styles.band} d={`M${x(0)} ${y(from)}L${x(100 - from)} ${y(100)}H${x(0)}Z`} />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text x={plot.left - 0.6 * EM} y={y(tick)} dy="0.35em" textAnchor="end">
            {formatTick(tick)}
          </text>
          <text x={x(tick)} y={plot.bottom + 1.5 * EM} textAnchor="middle">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <line className={styles.diagonal} x1={x(0)} y1={y(0)} x2={x(100)} y2={y(100)} />
      <line className={styles.bound} x1={x(0)} y1={y(from)} x2={x(100 - from)} y2={y(100)} />
      <text className={styles.title} x={0} y={0.9 * EM}>
        {words.y}
      </text>
      <text className={styles.title} x={plot.right} y={plot.bottom + 3 * EM} textAnchor="end">
        {words.x}
      </text>
      <text className={styles.room} x={x(0) + 0.8 * EM} y={plot.top + 1.6 * EM}>
        {words.band}
      </text>
      <text
        transform={`translate(${x(22) + 0.4 * EM} ${y(22) + 1.1 * EM}) rotate(-45)`}
        textAnchor="middle"
      >
        {words.diagonal}
      </text>
    </>
  );
}
