import { shownMonths } from './layout/shownMonths';
import { EM, type MonthAxis } from './monthAxis';
import type { MonthMark } from './sCurveModel';

type MonthLabelsProps = { months: readonly MonthMark[]; axis: MonthAxis; y: number };

/** The months' names under their room, every second or third where it is narrow, and the years below. */
export function MonthLabels({ months, axis, y }: MonthLabelsProps) {
  return shownMonths(months, axis).map(({ month, label, year }, at) => {
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
