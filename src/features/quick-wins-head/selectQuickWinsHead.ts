import { isBehind, isPastMilestone } from '@/domain/quick-win/behind';
import { type MilestoneOutlook, milestoneOutlook } from '@/domain/quick-win/forecast/forecast';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import { reportFreshness } from '@/domain/quick-win/reportFreshness';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { IsoDate } from '@/domain/time/calendar';

export type QuickWinsHeadModel = {
  on: IsoDate;
  total: number;
  /** At risk, late or critical. */
  behind: number;
  /** Past a milestone that is not done. */
  pastMilestone: number;
  /** How many that have begun have a next milestone, by what is to be expected of it. */
  next: Record<MilestoneOutlook['kind'], number>;
  lateReports: number;
  /** Quick wins whose figures are simulated. */
  simulated: number;
  /** Day that the newest report describes. */
  newestReport: IsoDate | null;
  /** Worst first; a status that none has is left out. */
  counts: { status: ScheduleStatus; count: number }[];
};

export function selectQuickWinsHead(
  conditions: readonly QuickWinCondition[],
  on: IsoDate,
): QuickWinsHeadModel {
  const counts = WORST_SCHEDULE_FIRST.map((status) => ({
    status,
    count: conditions.filter(({ schedule }) => schedule.status === status).length,
  }));
  const dates = conditions.flatMap(({ report }) => report?.date ?? []);
  return {
    on,
    total: conditions.length,
    behind: conditions.filter(isBehind).length,
    pastMilestone: conditions.filter(isPastMilestone).length,
    next: nextOutlooks(conditions),
    lateReports: conditions.filter((it) => reportFreshness(it, on)?.kind === 'late').length,
    simulated: conditions.filter(
      ({ report, quickWin }) => (report?.source ?? quickWin.source).simulated,
    ).length,
    newestReport: dates.sort().at(-1) ?? null,
    counts: counts.filter(({ count }) => count > 0),
  };
}

function nextOutlooks(conditions: readonly QuickWinCondition[]): QuickWinsHeadModel['next'] {
  const next = { 'on-course': 0, 'likely-missed': 0, unknown: 0 };
  // One that has not begun owes no report yet: that nothing can be foreseen of it is no news.
  for (const { nextMilestone, course, schedule, rules } of conditions)
    if (nextMilestone !== null && schedule.status !== 'not-started')
      next[milestoneOutlook(nextMilestone, course, rules.schedule).kind] += 1;
  return next;
}
