import { useMemo, useRef, useState } from 'react';
import { useEmWidth } from '../placement/useEmWidth';
import { scatterLayout } from './layout/scatterLayout';
import { MarkName } from './MarkName';
import { ScatterAxes } from './ScatterAxes';
import styles from './ScatterChart.module.css';
import { ScatterMarks } from './ScatterMarks';
import { ScatterTexts } from './ScatterTexts';
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
  const [focused, setFocused] = useState<string | null>(null);
  const isNamed = layout.texts.some(({ key }) => key === focused);
  const reached = layout.points.find(({ mark }) => mark.key === focused);
  const viewBox = `0 0 ${layout.width} ${layout.height}`;
  return (
    <>
      <svg viewBox={viewBox} aria-hidden="true">
        <ScatterAxes model={model} layout={layout} />
        <ScatterTexts texts={layout.texts} />
        {layout.counts.map(({ key, text, x, y }) => (
          <text key={key} className={styles.count} x={x} y={y} dy="0.35em" textAnchor="middle">
            {text}
          </text>
        ))}
        {reached !== undefined && !isNamed && <MarkName point={reached} width={layout.width} />}
      </svg>
      <ScatterMarks layout={layout} viewBox={viewBox} onFocus={setFocused} {...marks} />
    </>
  );
}
