import type { IsoDate } from '../../time/calendar';
import { type Period, periodEnd } from '../../time/period';
import type { Percent, PercentagePoints } from '../../units';
import type { QuickWinReport } from '../quickWin';
import type { QuickWinCondition } from '../quickWinCondition';
import type { QuickWinPlan } from '../quickWinPlan';
import { reportMonth } from '../reportFreshness';
import { type ScheduleStatus, scheduleOf, spentShare } from '../schedule';
import { planAt } from './plannedWork';

/** One month of the course against the plan. */
export type CurveMonth = {
  month: Period;
  /** The day its figures hold for: that of its last report, else its end. */
  day: IsoDate;
  /** `owed`: its report is past its due day. */
  state: 'reported' | 'owed' | 'not-due';
  report: QuickWinReport | null;
  /** Of the report, else of the plan; `null` before and after the plan. */
  plan: { physical: Percent; financial: Percent } | null;
  spent: Percent | null;
  deviation: PercentagePoints | null;
  /** Schedule status by that report alone. */
  status: ScheduleStatus | null;
};

/** What the plan and the newest report of the month say. */
export function curveMonth(
  month: Period,
  plan: QuickWinPlan,
  { course, rules }: QuickWinCondition,
  owed: readonly Period[],
): CurveMonth {
  const report = course.findLast((it) => reportMonth(it) === month) ?? null;
  const day = report?.date ?? periodEnd(month);
  if (report === null)
    return {
      month,
      day,
      state: owed.includes(month) ? 'owed' : 'not-due',
      report,
      plan: planAt(plan.plannedCurve, day),
      spent: null,
      deviation: null,
      status: null,
    };
  const { deviation, status } = scheduleOf({ start: plan.start, report, on: day }, rules.schedule);
  const planned = { physical: report.physicalPlan, financial: report.financialPlan };
  const spent = spentShare(plan.budget, report);
  return { month, day, state: 'reported', report, plan: planned, spent, deviation, status };
}
