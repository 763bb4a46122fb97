import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Plot } from '../trend-drawing/plot';

/** The plot of the surrounding chart; `null` until the chart has measured its axes. */
export function usePlot(): Plot | null {
  const area = usePlotArea();
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  if (area === undefined || scaleX === undefined || scaleY === undefined) return null;
  const left = area.x;
  const top = area.y;
  const right = left + area.width;
  const bottom = top + area.height;
  const within = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => within(left, scaleX(at) ?? left, right),
    y: (value) => within(top, scaleY(value) ?? bottom, bottom),
  };
}
