import { textWidth } from '../../placement/box';
import { EM, type MonthAxis } from '../monthAxis';
import type { MonthMark } from '../sCurveModel';

/** A month with its name; the first named of each year has the year beneath. */
export type ShownMonth = Pick<MonthMark, 'month' | 'label'> & { year: string | null };

/** The months that have room for their name: all, or every second or third. */
export function shownMonths(
  months: readonly MonthMark[],
  { width }: Pick<MonthAxis, 'width'>,
): ShownMonth[] {
  const widest = Math.max(...months.map(({ label }) => textWidth(label) + 0.2)) * EM;
  const every = Math.ceil(widest / (width / Math.max(1, months.length)));
  const shown = months.filter((_, at) => at % every === 0);
  return shown.map(({ month, label, year }, at) => ({
    month,
    label,
    year: shown[at - 1]?.year === year ? null : year,
  }));
}
