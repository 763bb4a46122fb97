import { useMemo } from 'react';
import { Line, LineChart, Tooltip } from 'recharts';
import { thinPoints } from '../trend-model/thinPoints';
import { trendLayout } from '../trend-model/trendLayout';
import { lastAt, type TrendModel } from '../trend-model/trendModel';
import { type TrendStroke, trendStrokes } from '../trend-model/trendStrokes';
import { periodTicks, valueTicks } from '../trend-model/trendTicks';
import { TrendAxes } from './TrendAxes';
import styles from './TrendChart.module.css';
import { TrendEndLabels } from './TrendEndLabels';
import { TrendKey } from './TrendKey';
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
  const model = useMemo(() => thinModel(full), [full]);
  const strokes = model.series.flatMap((series) =>
    trendStrokes(series, model.breaks, model.restarts),
  );
  const ats = periodsOf(model);
  const values = valueTicks(model.domain);
  const layout = trendLayout(model, width, textSize);
  const texts = values.map(model.formatValue);
  const axisWidth =
    Math.max(...texts.map((text) => text.length)) * 0.58 * textSize + textSize * 0.8;
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

function thinModel(model: TrendModel): TrendModel {
  const series = model.series.map((it) => ({ ...it, points: thinPoints(it.points) }));
  return { ...model, series };
}

/** Periods with figures, and those up to the last one aimed at. */
function periodsOf(model: TrendModel): number[] {
  const ats = new Set(model.series.flatMap(({ points }) => points.map(({ at }) => at)));
  const end = lastAt(model);
  for (let at = Math.max(...ats) + 1; at <= end; at += 1) ats.add(at);
  return [...ats].sort((a, b) => a - b);
}
