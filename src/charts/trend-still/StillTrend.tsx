import { useMemo, useRef } from 'react';
import { TrendKey } from '../trend-drawing/TrendKey';
import trend from '../trend-drawing/trend.module.css';
import { type TrendLayout, trendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import { thinnedTrend } from '../trend-model/trendPeriods';
import styles from './StillTrend.module.css';
import { StillTrendDrawing } from './StillTrendDrawing';
import { type DrawingBox, useDrawingBox } from './useDrawingBox';

type StillTrendProps = {
  model: TrendModel;
  /** Accessible name of the drawing: what it shows, in a sentence. */
  label: string;
};

/** A history to look at: nothing in it answers a pointer. As large as its place, in its text size. */
export function StillTrend({ model: full, label }: StillTrendProps) {
  const place = useRef<HTMLDivElement>(null);
  const box = useDrawingBox(place);
  const model = useMemo(() => thinnedTrend(full), [full]);
  const layout = useMemo(() => layoutIn(model, box), [model, box]);
  return (
    <div className={`${trend.trend} ${styles.figure}`}>
      <div ref={place} className={styles.place} role="img" aria-label={label}>
        <StillTrendDrawing model={model} layout={layout} box={box} />
      </div>
      <TrendKey model={model} layout={layout} />
    </div>
  );
}

const layoutIn = (model: TrendModel, { width, textSize }: DrawingBox): TrendLayout =>
  trendLayout(model, width, textSize);
