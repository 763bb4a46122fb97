import type { Source } from '@/domain/indicator/indicator';
import { isBehind, isPastMilestone } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST, worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { spendingAhead } from '@/domain/quick-win/spendingAhead';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { PercentagePoints } from '@/domain/units';

/** More rows than this nobody goes through in a meeting; the workbook holds them all. */
const MOST_ROWS = 40;

export type QuickWinsModel = {
  on: IsoDate;
  /** Worst first. */
  ranked: QuickWinCondition[];
  /** Those in the report; the rest are counted by status. */
  shown: QuickWinCondition[];
  rest: { status: ScheduleStatus; count: number }[];
  behind: number;
  /** With a milestone past its day and not done, whatever their status. */
  pastMilestone: number;
  onTime: number;
  /** The lowest of all that reported; `null` where none did. */
  worstDeviation: PercentagePoints | null;
  done: number;
  notStarted: number;
  unreported: number;
  /** Money ahead of work, the widest gap first. */
  ahead: QuickWinCondition[];
  /** Day that the newest report describes. */
  position: IsoDate | null;
  sources: Source[];
  rules: OwnRules;
};

/** The quick wins of a hearing, from the same conditions for screen, slides, paper and workbook. */
export function selectQuickWins(
  conditions: readonly QuickWinCondition[],
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
): QuickWinsModel {
  const ranked = [...conditions].sort(worstQuickWinFirst);
  const rest = ranked.slice(MOST_ROWS);
  const countOf = (status: ScheduleStatus) =>
    ranked.filter(({ schedule }) => schedule.status === status).length;
  return {
    on,
    ranked,
    shown: ranked.slice(0, MOST_ROWS),
    rest: WORST_SCHEDULE_FIRST.map((status) => ({
      status,
      count: rest.filter(({ schedule }) => schedule.status === status).length,
    })).filter(({ count }) => count > 0),
    behind: ranked.filter(isBehind).length,
    pastMilestone: ranked.filter(isPastMilestone).length,
    onTime: countOf('on-time'),
    worstDeviation: worstOf(ranked),
    done: countOf('done'),
    notStarted: countOf('not-started'),
    unreported: countOf('unreported'),
    ahead: spendingAhead(ranked),
    position:
      ranked
        .flatMap(({ report }) => report?.date ?? [])
        .sort()
        .at(-1) ?? null,
    sources: ranked.map(({ report, quickWin }) => report?.source ?? quickWin.source),
    rules,
  };
}

const worstOf = (conditions: readonly QuickWinCondition[]): PercentagePoints | null =>
  conditions
    .flatMap(({ schedule }) => schedule.deviation ?? [])
    .reduce<PercentagePoints | null>(
      (worst, deviation) => (worst === null || deviation < worst ? deviation : worst),
      null,
    );
