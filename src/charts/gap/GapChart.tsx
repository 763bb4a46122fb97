import { useRef } from 'react';
import { useEmWidth } from '../placement/useEmWidth';
import { GapAxes } from './GapAxes';
import styles from './GapChart.module.css';
import { GapMarks } from './GapMarks';
import { GAP_HEIGHT, gapLayout } from './gapLayout';
import type { GapModel } from './gapModel';

type GapChartProps = {
  model: GapModel;
  /** Accessible name of the drawing. */
  label: string;
};

/** Best and worst by year with the gap between them; as wide as its place. */
export function GapChart({ model, label }: GapChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useEmWidth(ref);
  return (
    <div ref={ref} className={styles.gap} style={{ minHeight: `${GAP_HEIGHT}em` }}>
      {width !== null && <GapDrawing model={model} label={label} width={width} />}
    </div>
  );
}

function GapDrawing({ model, label, width }: GapChartProps & { width: number }) {
  const layout = gapLayout(model, width);
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
      <GapAxes model={model} layout={layout} />
      <GapMarks model={model} layout={layout} />
    </svg>
  );
}
