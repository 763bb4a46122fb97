import { useMemo } from 'react';
import { type SCurveRoom, sCurveLayout } from './layout/sCurveLayout';
import styles from './SCurve.module.css';
import { SCurveAxes } from './SCurveAxes';
import { SCurveLines } from './SCurveLines';
import type { SCurveModel } from './sCurveModel';

type SCurveProps = {
  model: SCurveModel;
  room: SCurveRoom;
  /** The month that is read, by its place in the model; `null` for none. */
  at: number | null;
  /** Accessible name of the drawing. */
  label: string;
};

/**
 * Work and money in percent against their plan. Labels beside the plot overflow it: what stands
 * above or below may share its month axis.
 */
export function SCurve({ model, room, at, label }: SCurveProps) {
  const layout = useMemo(() => sCurveLayout(model, room), [model, room]);
  const { axis, height } = layout;
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${axis.width} ${height}`}
      role="img"
      aria-label={label}
    >
      <SCurveAxes model={model} layout={layout} at={at} />
      <SCurveLines model={model} layout={layout} />
    </svg>
  );
}
