import type { IsoDate } from '../../time/calendar';
import { type Period, periodAt, periodEnd, periodRange, shiftPeriod } from '../../time/period';
import type { Percent, PercentagePoints } from '../../units';
import type { QuickWinReport } from '../quickWin';
import type { QuickWinCondition } from '../quickWinCondition';
import type { QuickWinPlan } from '../quickWinPlan';
import { reportFreshness } from '../reportFreshness';
import { type ScheduleStatus, scheduleOf, spentShare } from '../schedule';
import { planAt } from './plannedWork';

/** One month of the course against the plan. */
export type CurveMonth = {
  month: Period;
  /** The day its figures hold for: that of its last report, else its end. */
  day: IsoDate;
  /** `owed`: its report is past its due day, or a later month has one. */
  state: 'reported' | 'owed' | 'not-due';
  report: QuickWinReport | null;
  /** Of the report, else of the plan; `null` before and after the plan. */
  plan: { physical: Percent; financial: Percent } | null;
  spent: Percent | null;
  deviation: PercentagePoints | null;
  /** Schedule status by that report alone. */
  status: ScheduleStatus | null;
};

/** Months whose report is past its due day, or that a later report has passed over. */
export function owedMonths(condition: QuickWinCondition, on: IsoDate): ReadonlySet<Period> {
  const freshness = reportFreshness(condition, on);
  const late =
    freshness?.kind === 'late'
      ? periodRange(freshness.owed, shiftPeriod(freshness.owed, freshness.monthsOwed - 1))
      : [];
  const reported = condition.course.map(({ date }) => periodAt('monthly', date));
  const newest = reported.at(-1);
  const begun = periodAt('monthly', condition.quickWin.start);
  const skipped = newest === undefined ? [] : periodRange(begun, newest);
  return new Set([...late, ...skipped.filter((month) => !reported.includes(month))]);
}

/** What the plan and the newest report of the month say. */
export function curveMonth(
  month: Period,
  plan: QuickWinPlan,
  { course }: QuickWinCondition,
  owed: ReadonlySet<Period>,
): CurveMonth {
  const report = course.findLast(({ date }) => periodAt('monthly', date) === month) ?? null;
  const day = report?.date ?? periodEnd(month);
  if (report === null)
    return {
      month,
      day,
      state: owed.has(month) ? 'owed' : 'not-due',
      report,
      plan: planAt(plan.plannedCurve, day),
      spent: null,
      deviation: null,
      status: null,
    };
  const { deviation, status } = scheduleOf({ start: plan.start, report, on: day });
  const planned = { physical: report.physicalPlan, financial: report.financialPlan };
  const spent = spentShare(plan.budget, report);
  return { month, day, state: 'reported', report, plan: planned, spent, deviation, status };
}
