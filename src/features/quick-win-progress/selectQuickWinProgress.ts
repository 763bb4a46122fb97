import type { Source } from '@/domain/indicator/indicator';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST, worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import { type ScheduleStatus, spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { IsoDate } from '@/domain/time/calendar';

/** Room on the overview; the rest is counted by status. */
const SHOWN = 8;

export type QuickWinProgressModel = {
  on: IsoDate;
  /** Worst first. */
  ranked: QuickWinCondition[];
  /** As many of them as there is room for. */
  shown: QuickWinCondition[];
  /** Those not shown, by status, worst first. */
  rest: { status: ScheduleStatus; count: number }[];
  total: number;
  behind: number;
  /** With a milestone past its day and not done, whatever their status. */
  pastMilestone: number;
  unreported: number;
  /** Spending ahead of work, the widest gap first. */
  spendingLeads: QuickWinCondition[];
  /** Day that the newest report describes. */
  newestReport: IsoDate | null;
  sources: Source[];
};

export function selectQuickWinProgress(
  conditions: readonly QuickWinCondition[],
  on: IsoDate,
): QuickWinProgressModel {
  const ranked = [...conditions].sort(worstQuickWinFirst);
  const dates = conditions.flatMap(({ report }) => report?.date ?? []);
  return {
    on,
    ranked,
    shown: ranked.slice(0, SHOWN),
    rest: countByStatus(ranked.slice(SHOWN)),
    total: ranked.length,
    behind: ranked.filter(isBehind).length,
    pastMilestone: ranked.filter(hasMissedMilestone).length,
    unreported: ranked.filter(({ schedule }) => schedule.status === 'unreported').length,
    spendingLeads: spendingAhead(conditions),
    newestReport: dates.sort().at(-1) ?? null,
    sources: conditions.map(({ report, quickWin }) => report?.source ?? quickWin.source),
  };
}

/** Behind plan by more than the rule lets pass. */
const isBehind = ({ schedule: { status } }: QuickWinCondition): boolean =>
  status === 'critical' || status === 'late' || status === 'at-risk';

const hasMissedMilestone = ({ missedMilestones }: QuickWinCondition): boolean =>
  missedMilestones.length > 0;

/** Its owner must say why: it is behind plan, or past a milestone although its status is good. */
export const owesAccount = (condition: QuickWinCondition): boolean =>
  isBehind(condition) || hasMissedMilestone(condition);

const countByStatus = (conditions: readonly QuickWinCondition[]) =>
  WORST_SCHEDULE_FIRST.map((status) => ({
    status,
    count: conditions.filter(({ schedule }) => schedule.status === status).length,
  })).filter(({ count }) => count > 0);

const spendingAhead = (conditions: readonly QuickWinCondition[]): QuickWinCondition[] =>
  conditions
    .filter(({ spendingGap }) => spendingGap !== null && spendingLeadsWork(spendingGap))
    .sort((a, b) => (b.spendingGap ?? 0) - (a.spendingGap ?? 0));
