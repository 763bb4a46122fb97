import { freshnessOf } from '../indicator/freshness';
import type { IsoDate } from '../time/calendar';
import { type Period, periodAt, shiftPeriod } from '../time/period';
import { type Days, days } from '../units';
import type { QuickWin } from './quickWin';
import type { QuickWinCondition } from './quickWinCondition';

/**
 * Our own rule, no national one exists: a running quick win is reported every month, ten days after
 * its end at the latest. Printed wherever a late report is shown.
 */
export const REPORT_RHYTHM = { cadence: 'monthly', expectedLag: days(10) } as const;

/** Whether the reports of a quick win are up to date; months are periods `2026-09`. */
export type ReportFreshness =
  | { kind: 'current'; nextMonth: Period; nextDue: IsoDate }
  | {
      kind: 'late';
      /** `null` where none was ever handed in. */
      lastReported: Period | null;
      /** The earliest month that is due and not reported. */
      owed: Period;
      due: IsoDate;
      daysLate: Days;
      monthsOwed: number;
    };

/** `null` for a quick win that owes no report: done, or not begun. */
export function reportFreshness(
  { quickWin, report, schedule }: Pick<QuickWinCondition, 'quickWin' | 'report' | 'schedule'>,
  on: IsoDate,
): ReportFreshness | null {
  if (schedule.status === 'done' || schedule.status === 'not-started') return null;
  const reported = report === null ? null : periodAt('monthly', report.date);
  const freshness = freshnessOf(REPORT_RHYTHM, reported ?? monthBefore(quickWin), on);
  if (freshness.kind === 'current')
    return { kind: 'current', nextMonth: freshness.nextPeriod, nextDue: freshness.nextDue };
  const { owed, due, daysLate, periodsOwed } = freshness;
  return { kind: 'late', lastReported: reported, owed, due, daysLate, monthsOwed: periodsOwed };
}

const monthBefore = ({ start }: QuickWin): Period => shiftPeriod(periodAt('monthly', start), -1);
