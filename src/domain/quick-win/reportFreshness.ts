import { dueDate } from '../indicator/freshness';
import type { ReportRule } from '../rules/ownRules';
import { daysBetween, type IsoDate } from '../time/calendar';
import { comparePeriods, type Period, periodAt, shiftPeriod } from '../time/period';
import type { Days } from '../units';
import type { QuickWinReport } from './quickWin';
import type { QuickWinCondition } from './quickWinCondition';

/** One of our own rules, no national one exists: a running quick win is reported every month. */
export const REPORT_CADENCE = 'monthly';

/** Whether the reports of a quick win are up to date; months are periods `2026-09`. */
export type ReportFreshness =
  | { kind: 'current'; nextMonth: Period; nextDue: IsoDate }
  | {
      kind: 'late';
      /** `null` where none was ever handed in. */
      lastReported: Period | null;
      /** The earliest month after it that is due and not reported. */
      owed: Period;
      due: IsoDate;
      daysLate: Days;
      monthsOwed: number;
    };

type Reported = Pick<QuickWinCondition, 'quickWin' | 'course' | 'schedule' | 'rules'>;

/** The month a report is for. */
export const reportMonth = ({ date }: Pick<QuickWinReport, 'date'>): Period =>
  periodAt(REPORT_CADENCE, date);

/** Last day on which the report of a month is in time. */
export const reportDue = (month: Period, { expectedLag }: ReportRule): IsoDate =>
  dueDate(month, expectedLag);

/**
 * The months that are past their due day and have no report, oldest first: from the start of the
 * quick win until its result is accepted. Whatever names a month as owed takes it from here.
 */
export function missingMonths(
  { quickWin, course, schedule, rules }: Reported,
  on: IsoDate,
): Period[] {
  const accepted =
    schedule.status === 'done' ? course.find((report) => report.accepted) : undefined;
  const last = accepted === undefined ? null : reportMonth(accepted);
  const reported = new Set(course.map(reportMonth));
  const missing: Period[] = [];
  let month = reportMonth({ date: quickWin.start });
  while (
    reportDue(month, rules.reports) < on &&
    (last === null || comparePeriods(month, last) <= 0)
  ) {
    if (!reported.has(month)) missing.push(month);
    month = shiftPeriod(month, 1);
  }
  return missing;
}

/**
 * Missing months between two reports: they make nobody late today. What lies before the first report is
 * left out, for an answer may carry the latest reports only.
 */
export function skippedMonths(condition: Reported, on: IsoDate): Period[] {
  const [oldest, newest] = [condition.course[0], condition.course.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const [first, last] = [reportMonth(oldest), reportMonth(newest)];
  return missingMonths(condition, on).filter((month) => month > first && month < last);
}

/** `null` for a quick win that owes no report: done, or not begun. */
export function reportFreshness(condition: Reported, on: IsoDate): ReportFreshness | null {
  const { quickWin, course, schedule, rules } = condition;
  if (schedule.status === 'done' || schedule.status === 'not-started') return null;
  const newest = course.at(-1);
  const lastReported = newest === undefined ? null : reportMonth(newest);
  const owing = missingMonths(condition, on).filter(
    (month) => lastReported === null || month > lastReported,
  );
  const [owed] = owing;
  if (owed === undefined) {
    const begun = reportMonth({ date: quickWin.start });
    const next = lastReported === null ? begun : shiftPeriod(lastReported, 1);
    const nextMonth = next < begun ? begun : next;
    return { kind: 'current', nextMonth, nextDue: reportDue(nextMonth, rules.reports) };
  }
  const due = reportDue(owed, rules.reports);
  return {
    kind: 'late',
    lastReported,
    owed,
    due,
    daysLate: daysBetween(due, on),
    monthsOwed: owing.length,
  };
}
