import { type SCurveLayout, valueTicks } from './layout/sCurveLayout';
import { MonthBand } from './MonthBand';
import { MonthLabels } from './MonthLabels';
import { EM } from './monthAxis';
import styles from './SCurve.module.css';
import type { SCurveModel } from './sCurveModel';

type SCurveAxesProps = { model: SCurveModel; layout: SCurveLayout; at: number | null };

/** Scale, months, months without a report hatched, the year's end and the day looked at. */
export function SCurveAxes({ model, layout, at }: SCurveAxesProps) {
  const { axis, y, top, bottom } = layout;
  return (
    <>
      <MonthBand months={model.months} axis={axis} at={at} top={top} bottom={bottom} />
      {valueTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1="0" x2={axis.width} y1={y(tick)} y2={y(tick)} />
          <text x={-0.7 * EM} y={y(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <MonthLabels months={model.months} axis={axis} y={bottom + 1.3 * EM} />
      {layout.marks.map(({ key, text, x, anchor, row }) => {
        const className = key === 'today' ? styles.today : styles.yearEnd;
        const foot = (row + 0.85) * 1.3 * EM;
        return (
          <g key={key} className={className}>
            <line x1={x} x2={x} y1={foot + 0.3 * EM} y2={bottom} />
            <text x={x} y={foot} textAnchor={anchor}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}
