import { reaches, stepOf } from '../threshold';
import type { IsoDate } from '../time/calendar';
import {
  difference,
  type Percent,
  type PercentagePoints,
  percentagePoints,
  shareOf,
} from '../units';
import { type QuickWin, type QuickWinReport, totalBudget } from './quickWin';

/** `unreported`: begun, but no report yet. Neither "not started" nor 0 % would be true of it. */
export type ScheduleStatus =
  | 'done'
  | 'on-time'
  | 'at-risk'
  | 'late'
  | 'critical'
  | 'not-started'
  | 'unreported';

/** One of our own rules, no national one exists; its bounds are printed wherever a status is shown. */
export type ScheduleRule = {
  atRiskBelow: PercentagePoints;
  lateBelow: PercentagePoints;
  criticalBelow: PercentagePoints;
};

type Step = { status: ScheduleStatus; gap: PercentagePoints };

/** Deviation is physical actual − physical plan; `better` and `worse` say how far the next status is. */
export type Schedule = {
  status: ScheduleStatus;
  deviation: PercentagePoints | null;
  explanation: {
    rule: ScheduleRule;
    planned: Percent | null;
    actual: Percent | null;
    better: Step | null;
    worse: Step | null;
  };
};

/** Schedule status of a quick win on a date, from the newest report known then. */
export function scheduleOf(
  { start, report, on }: { start: IsoDate; report: QuickWinReport | null; on: IsoDate },
  rule: ScheduleRule,
): Schedule {
  const planned = report?.physicalPlan ?? null;
  const actual = report?.physicalActual ?? null;
  const deviation = planned === null || actual === null ? null : difference(actual, planned);
  const settled = settledStatus(start, report, on);
  if (settled !== null || deviation === null)
    return {
      status: settled ?? 'unreported',
      deviation,
      explanation: { rule, planned, actual, better: null, worse: null },
    };
  const { status, better, worse } = byDeviation(deviation, rule);
  return { status, deviation, explanation: { rule, planned, actual, better, worse } };
}

/** The statuses that do not depend on the deviation. */
function settledStatus(
  start: IsoDate,
  report: QuickWinReport | null,
  on: IsoDate,
): 'done' | 'not-started' | 'unreported' | null {
  if (start > on && (report === null || report.physicalActual === 0)) return 'not-started';
  if (report === null) return 'unreported';
  return report.accepted && reaches(report.physicalActual, 100) ? 'done' : null;
}

type Bound = { status: ScheduleStatus; from: number };

function byDeviation(deviation: PercentagePoints, rule: ScheduleRule) {
  const steps: [Bound, ...Bound[]] = [
    { status: 'on-time', from: rule.atRiskBelow },
    { status: 'at-risk', from: rule.lateBelow },
    { status: 'late', from: rule.criticalBelow },
    { status: 'critical', from: Number.NEGATIVE_INFINITY },
  ];
  const step = stepOf(steps, deviation);
  const at = steps.indexOf(step);
  const above = steps[at - 1];
  const below = steps[at + 1];
  return {
    status: step.status,
    better:
      above === undefined
        ? null
        : { status: above.status, gap: percentagePoints(above.from - deviation) },
    worse:
      below === undefined
        ? null
        : { status: below.status, gap: percentagePoints(deviation - step.from) },
  };
}

/** Share of the budget spent; `null` when there is no budget. */
export const spentShare = (budget: QuickWin['budget'], report: QuickWinReport): Percent | null =>
  shareOf(report.spent, totalBudget(budget));

/** Money ahead of work: financial actual − physical actual; `null` when there is no budget. */
export function spendingGap(
  budget: QuickWin['budget'],
  report: QuickWinReport,
): PercentagePoints | null {
  const spent = spentShare(budget, report);
  return spent === null ? null : difference(spent, report.physicalActual);
}

/** One of our own rules: from this gap on, spending is said to run ahead of the work. */
export type SpendingRule = { leadsFrom: PercentagePoints };

/** Whether money runs ahead of work by that much. */
export const spendingLeadsWork = (gap: PercentagePoints, { leadsFrom }: SpendingRule): boolean =>
  reaches(gap, leadsFrom);
