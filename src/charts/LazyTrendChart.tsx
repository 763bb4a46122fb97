import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import styles from './LazyTrendChart.module.css';
import type { TrendModel } from './trend-model/trendModel';

const TrendChart = lazy(async () => {
  const { TrendChart: component } = await import('./trend/TrendChart');
  return { default: component };
});

type LazyTrendChartProps = {
  model: TrendModel;
  /** In px; the width is that of its place. */
  height: number;
  /** Accessible name of the drawing. */
  label: string;
};

/** A history as wide as its place; the chart library is fetched when first shown. */
export function LazyTrendChart({ model, height, label }: LazyTrendChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [{ width, textSize }, setBox] = useState({ width: 640, textSize: 12 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (element.clientWidth > 0) setBox({ width: element.clientWidth, textSize: size || 12 });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className={styles.place} style={{ minHeight: height }}>
      <Suspense
        fallback={<div className={styles.skeleton} style={{ height }} aria-hidden="true" />}
      >
        <TrendChart model={model} width={width} height={height} textSize={textSize} label={label} />
      </Suspense>
    </div>
  );
}
