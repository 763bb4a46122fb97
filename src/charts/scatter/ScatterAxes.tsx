import { EM, type ScatterLayout, TICKS } from './layout/scatterLayout';
import styles from './ScatterChart.module.css';
import type { ScatterModel } from './scatterModel';

type ScatterAxesProps = { model: ScatterModel; layout: ScatterLayout };

/** Both scales, the diagonal of equal shares and the room where y leads. Said in words elsewhere. */
export function ScatterAxes({ model, layout }: ScatterAxesProps) {
  const { plot, x, y, room } = layout;
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
      <text className={styles.room} x={room.x} y={room.y} dy="0.35em">
        {words.band}
      </text>
      <text
        transform={`translate(${x(22) + 0.9 * EM} ${y(22) + 0.9 * EM}) rotate(-45)`}
        textAnchor="middle"
      >
        {words.diagonal}
      </text>
    </>
  );
}
