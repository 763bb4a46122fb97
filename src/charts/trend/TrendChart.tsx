import { useCallback } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { TrendDrawing } from '../trend-drawing/TrendDrawing';
import type { TrendStroke } from '../trend-model/trendStrokes';
import type { PlacedTrend } from '../trend-place/placeTrend';
import { TrendTooltip } from './TrendTooltip';

export type TrendChartProps = {
  placed: PlacedTrend;
  /** Accessible name of the drawing. */
  label: string;
  /** Told once the drawing is there to take the focus. */
  onDrawn: (drawing: SVGElement) => void;
};

/**
 * A history that answers a pointer and arrow keys, period by period. What is seen is our own drawing;
 * the library lays its axes and lines, unseen, at the same places.
 */
export function TrendChart({ placed, label, onDrawn }: TrendChartProps) {
  const tellDrawn = useCallback(
    (content: SVGGElement | null) => {
      if (content?.ownerSVGElement) onDrawn(content.ownerSVGElement);
    },
    [onDrawn],
  );
  const { model, box, plot, strokes, ats, values } = placed;
  const { left, right, top, bottom } = plot;
  return (
    <LineChart
      width={box.width}
      height={box.height}
      data={ats.map((at) => ({ at }))}
      margin={{ left, top, right: box.width - right, bottom: box.height - bottom }}
      title={label}
    >
      <XAxis hide dataKey="at" type="number" domain={['dataMin - 0.5', 'dataMax + 0.5']} />
      <YAxis hide domain={[values[0] ?? 0, values.at(-1) ?? 1]} allowDataOverflow />
      <g ref={tellDrawn}>
        <TrendDrawing placed={placed} />
      </g>
      {strokes.map((stroke) => (
        <Line key={stroke.key} {...lineOf(stroke)} />
      ))}
      <Tooltip
        content={({ active, label: at }) =>
          active && typeof at === 'number' ? <TrendTooltip model={model} at={at} /> : null
        }
        cursor={{ stroke: 'var(--ink-3)', strokeWidth: 1 }}
        isAnimationActive={false}
        filterNull={false}
      />
    </LineChart>
  );
}

/** Where the figures of a line are; of it only the mark of the period pointed at is seen. */
function lineOf({ points, tone, key }: TrendStroke) {
  const values = new Map(points.map(({ at, value }) => [at, value]));
  return {
    name: key,
    dataKey: ({ at }: { at: number }) => values.get(at) ?? null,
    stroke: 'none',
    dot: false,
    activeDot: { fill: `var(--${tone})`, stroke: 'var(--paper)', strokeWidth: 2 },
    isAnimationActive: false,
  } as const;
}
