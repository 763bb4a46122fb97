import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { TrendModel } from '../trend-model/trendModel';

type TrendAxesProps = {
  model: TrendModel;
  /** Values and periods that are printed. */
  values: readonly number[];
  periods: readonly number[];
  /** Room of the printed values in px. */
  width: number;
  size: number;
};

/** Period and value axis with horizontal gridlines only. */
export function TrendAxes({ model, values, periods, width, size }: TrendAxesProps) {
  const text = { fill: 'var(--ink-3)', fontSize: size };
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={['dataMin - 0.5', 'dataMax + 0.5']}
        ticks={periods}
        interval={0}
        tickFormatter={model.formatPeriod}
        tick={text}
        tickLine={{ stroke: 'var(--rule)' }}
        axisLine={{ stroke: 'var(--rule)' }}
        height={size * 2.2}
      />
      <YAxis
        domain={[values[0] ?? 0, values.at(-1) ?? 1]}
        ticks={values}
        interval={0}
        allowDataOverflow
        tickFormatter={model.formatValue}
        tick={text}
        tickLine={false}
        axisLine={false}
        width={width}
      />
    </>
  );
}
