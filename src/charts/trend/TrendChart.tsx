import { useMemo } from 'react';
import { Line, LineChart, Tooltip } from 'recharts';
import { TrendKey } from '../trend-drawing/TrendKey';
import styles from '../trend-drawing/trend.module.css';
import { trendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import { thinnedTrend, trendPeriods } from '../trend-model/trendPeriods';
import { type TrendStroke, trendStrokes } from '../trend-model/trendStrokes';
import { periodTicks, valueAxisWidth, valueTicks } from '../trend-model/trendTicks';
import { TrendAxes } from './TrendAxes';
import { TrendEndLabels } from './TrendEndLabels';
import { TrendMarks } from './TrendMarks';
import { TrendMeasures } from './TrendMeasures';
import { TrendTooltip } from './TrendTooltip';

export type TrendChartProps = {
  model: TrendModel;
  /** In px. */
  width: number;
  height: number;
  /** Size of its text in px; all distances follow it. */
  textSize?: number;
  /** Accessible name of the drawing. */
  label: string;
};

/** History of one measure; arrow keys walk through its periods. */
export function TrendChart({ model: full, width, height, textSize = 12, label }: TrendChartProps) {
  const model = useMemo(() => thinnedTrend(full), [full]);
  const strokes = model.series.flatMap((series) =>
    trendStrokes(series, model.breaks, model.restarts),
  );
  const ats = trendPeriods(model);
  const values = valueTicks(model.domain);
  const layout = trendLayout(model, width, textSize);
  const texts = values.map(model.formatValue);
  const axisWidth = valueAxisWidth(texts, textSize);
  const plotWidth = width - axisWidth - layout.margin.right;
  const periods = periodTicks(ats, model.formatPeriod, plotWidth / (textSize * 4.5));
  return (
    <div className={styles.trend} style={{ fontSize: textSize }}>
      <LineChart
        width={width}
        height={height}
        data={ats.map((at) => ({ at }))}
        margin={{ ...layout.margin, left: 0, bottom: 0 }}
        title={label}
      >
        <TrendAxes {...{ model, values, periods }} width={axisWidth} size={textSize} />
        <TrendMeasures model={model} layout={layout} size={textSize} />
        {strokes.map((stroke) => (
          <Line key={stroke.key} {...lineOf(stroke)} />
        ))}
        <TrendMarks model={model} strokes={strokes} layout={layout} size={textSize} />
        <TrendEndLabels layout={layout} size={textSize} />
        <Tooltip
          content={({ active, label: at }) =>
            active && typeof at === 'number' ? <TrendTooltip model={model} at={at} /> : null
          }
          cursor={{ stroke: 'var(--ink-3)', strokeWidth: 1 }}
          isAnimationActive={false}
          filterNull={false}
        />
      </LineChart>
      <TrendKey model={model} layout={layout} />
    </div>
  );
}

function lineOf({ points, tone, isDashed, key }: TrendStroke) {
  const values = new Map(points.map(({ at, value }) => [at, value]));
  return {
    name: key,
    dataKey: ({ at }: { at: number }) => values.get(at) ?? null,
    stroke: `var(--${tone})`,
    strokeWidth: tone === 'data' && !isDashed ? 2.4 : 2,
    ...(isDashed ? { strokeDasharray: '4 4' } : {}),
    dot: false,
    // A stroke has no gap of its own: rows in between belong to other series.
    connectNulls: true,
    isAnimationActive: false,
  } as const;
}
