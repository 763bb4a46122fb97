import type { QuickWinReport } from '../../quick-win/quickWin';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import { reportDue, reportMonth } from '../../quick-win/reportFreshness';
import type { IsoDate } from '../../time/calendar';
import type { Period } from '../../time/period';
import { firstVersions } from '../firstVersions';
import { type ReportingCell, reportingCell } from './reportingCell';

const monthOf = (date: IsoDate): Period => reportMonth({ date });

/** The monthly reports of a quick win, from its first month until it is done. */
export function quickWinCells(
  { quickWin, schedule, report, rules }: QuickWinCondition,
  reports: readonly QuickWinReport[],
  months: readonly Period[],
  on: IsoDate,
): ReportingCell[] {
  const own = reports.filter(({ quickWin: id, date }) => id === quickWin.id && date <= on);
  const entered = firstVersions(own, ({ date }) => monthOf(date), on);
  const begun = monthOf(quickWin.start);
  const ended = schedule.status === 'done' && report !== null ? monthOf(report.date) : null;
  const firstKnown = [...entered.keys()].sort()[0] ?? begun;
  return months.map((month) => {
    const isDemanded = month >= begun && (ended === null || month <= ended);
    if (schedule.status === 'not-started' || !isDemanded) return { state: 'unscheduled' };
    if (month < firstKnown) return { state: 'unknown', period: month };
    const due = reportDue(month, rules.reports);
    const enteredAt = entered.get(month)?.enteredAt ?? null;
    return reportingCell({ period: month, due, enteredAt }, on);
  });
}
