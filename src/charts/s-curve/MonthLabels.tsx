import { textWidth } from '../placement/box';
import { EM, type MonthAxis } from './monthAxis';
import type { MonthMark } from './sCurveModel';

type MonthLabelsProps = { months: readonly MonthMark[]; axis: MonthAxis; y: number };

/** The months' names under their room, every second or third where it is narrow, and the years below. */
export function MonthLabels({ months, axis, y }: MonthLabelsProps) {
  const widest = Math.max(...months.map(({ label }) => textWidth(label) + 0.2)) * EM;
  const every = Math.ceil(widest / (axis.width / Math.max(1, months.length)));
  return months
    .filter((_, at) => at % every === 0)
    .map(({ month, label, year }, at) => {
      const { left, right } = axis.slot(month);
      const x = (left + right) / 2;
      return (
        <g key={month}>
          <text x={x} y={y} textAnchor="middle">
            {label}
          </text>
          {year !== null && (
            <text
              x={at === 0 ? left : x}
              y={y + 1.15 * EM}
              textAnchor={at === 0 ? 'start' : 'middle'}
            >
              {year}
            </text>
          )}
        </g>
      );
    });
}
