import { useMemo, useRef } from 'react';
import { TrendDrawing } from '../trend-drawing/TrendDrawing';
import { TrendKey } from '../trend-drawing/TrendKey';
import trend from '../trend-drawing/trend.module.css';
import { useDrawingBox } from '../trend-drawing/useDrawingBox';
import type { TrendModel } from '../trend-model/trendModel';
import { placeTrend } from '../trend-place/placeTrend';
import styles from './LazyTrendChart.module.css';
import { useLiveChart } from './useLiveChart';

type LazyTrendChartProps = {
  model: TrendModel;
  /** In px; the width is that of its place. */
  height: number;
  /** Accessible name of the drawing. */
  label: string;
};

/** A history as wide as its place: drawn at once, and soon answering those who point at it. */
export function LazyTrendChart({ model, height, label }: LazyTrendChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width, textSize } = useDrawingBox(place);
  const placed = useMemo(
    () => placeTrend(model, { width, height, textSize }),
    [model, width, height, textSize],
  );
  const { Chart, begin, onKeyDown, onDrawn } = useLiveChart(place);
  return (
    <div className={trend.trend}>
      <div ref={place} className={styles.place} style={{ minHeight: height }}>
        {Chart === null ? (
          <svg
            className={styles.drawing}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="application"
            aria-label={label}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: coming to it fetches what answers keys
            tabIndex={0}
            onPointerEnter={begin}
            onFocus={begin}
            onKeyDown={onKeyDown}
          >
            <TrendDrawing placed={placed} />
          </svg>
        ) : (
          <Chart placed={placed} label={label} onDrawn={onDrawn} />
        )}
      </div>
      <TrendKey model={placed.model} layout={placed.layout} />
    </div>
  );
}
