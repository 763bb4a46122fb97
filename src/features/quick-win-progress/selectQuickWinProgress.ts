import type { Source } from '@/domain/indicator/indicator';
import { isBehind, isPastMilestone } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST, worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { spendingAhead } from '@/domain/quick-win/spendingAhead';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';

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
  rules: OwnRules;
};

export function selectQuickWinProgress(
  conditions: readonly QuickWinCondition[],
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
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
    pastMilestone: ranked.filter(isPastMilestone).length,
    unreported: ranked.filter(({ schedule }) => schedule.status === 'unreported').length,
    spendingLeads: spendingAhead(conditions),
    newestReport: dates.sort().at(-1) ?? null,
    sources: conditions.map(({ report, quickWin }) => report?.source ?? quickWin.source),
    rules,
  };
}

const countByStatus = (conditions: readonly QuickWinCondition[]) =>
  WORST_SCHEDULE_FIRST.map((status) => ({
    status,
    count: conditions.filter(({ schedule }) => schedule.status === status).length,
  })).filter(({ count }) => count > 0);
