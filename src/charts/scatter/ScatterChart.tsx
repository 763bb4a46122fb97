import { useMemo, useRef } from 'react';
import { useEmWidth } from '../placement/useEmWidth';
import { ScatterAxes } from './ScatterAxes';
import styles from './ScatterChart.module.css';
import { ScatterMarks } from './ScatterMarks';
import { ScatterTexts } from './ScatterTexts';
import { scatterLayout } from './scatterLayout';
import type { ScatterModel } from './scatterModel';

type ScatterChartProps = {
  model: ScatterModel;
  /** Accessible name of the drawing. */
  label: string;
  /** Key of the mark whose details are shown. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
};

/**
 * Two percentages against each other, with the diagonal where they are equal and the room where y
 * leads. One stop of the keyboard: arrows move from mark to mark, Enter chooses, Escape lets go.
 */
export function ScatterChart(props: ScatterChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useEmWidth(ref);
  return (
    <div ref={ref} className={styles.scatter}>
      {width !== null && <ScatterDrawing {...props} width={width} />}
    </div>
  );
}

function ScatterDrawing({ model, width, ...marks }: ScatterChartProps & { width: number }) {
  const layout = useMemo(() => scatterLayout(model, width), [model, width]);
  const viewBox = `0 0 ${layout.width} ${layout.height}`;
  return (
    <>
      <svg viewBox={viewBox} aria-hidden="true">
        <ScatterAxes model={model} layout={layout} />
        <ScatterTexts texts={layout.texts} />
      </svg>
      <ScatterMarks layout={layout} viewBox={viewBox} {...marks} />
    </>
  );
}
