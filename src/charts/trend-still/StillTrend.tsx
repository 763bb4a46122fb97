import { useMemo, useRef } from 'react';
import { TrendDrawing } from '../trend-drawing/TrendDrawing';
import { TrendKey } from '../trend-drawing/TrendKey';
import trend from '../trend-drawing/trend.module.css';
import { useDrawingBox } from '../trend-drawing/useDrawingBox';
import type { TrendModel } from '../trend-model/trendModel';
import { placeTrend } from '../trend-place/placeTrend';
import styles from './StillTrend.module.css';

type StillTrendProps = {
  model: TrendModel;
  /** Accessible name of the drawing: what it shows, in a sentence. */
  label: string;
};

/** A history to look at: nothing in it answers a pointer. As large as its place, in its text size. */
export function StillTrend({ model, label }: StillTrendProps) {
  const place = useRef<HTMLDivElement>(null);
  const box = useDrawingBox(place);
  const placed = useMemo(() => placeTrend(model, box), [model, box]);
  return (
    <div className={`${trend.trend} ${styles.figure}`}>
      <div ref={place} className={styles.place} role="img" aria-label={label}>
        <svg
          className={styles.drawing}
          viewBox={`0 0 ${box.width} ${box.height}`}
          aria-hidden="true"
        >
          <TrendDrawing placed={placed} />
        </svg>
      </div>
      <TrendKey model={placed.model} layout={placed.layout} />
    </div>
  );
}
