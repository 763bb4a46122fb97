import { latestVersions } from './asOf';
import type { IsoDate } from './calendar';
import type { Account } from './indicator';
import type { Milestone, QuickWin, QuickWinReport } from './quickWin';
import { type Schedule, scheduleOf, spendingGap, spentShare } from './schedule';
import type { Percent, PercentagePoints } from './units';

/** What is known of a quick win on one date. */
export type QuickWinCondition = {
  quickWin: QuickWin;
  /** The newest report known then. */
  report: QuickWinReport | null;
  schedule: Schedule;
  /** Share of the budget spent (serapan). */
  spent: Percent | null;
  spendingGap: PercentagePoints | null;
  nextMilestone: Milestone | null;
  /** Past their day and not done, earliest first. */
  missedMilestones: Milestone[];
  account: Account | null;
};

/** Every published version of quick wins and of their reports. */
export type QuickWinRecords = {
  quickWins: readonly QuickWin[];
  reports: readonly QuickWinReport[];
};

/** One condition for each quick win published by the date, from its latest version then. */
export const quickWinConditions = (
  { quickWins, reports }: QuickWinRecords,
  on: IsoDate,
): QuickWinCondition[] =>
  latestVersions(quickWins, ({ id }) => id, on).map((quickWin) =>
    quickWinCondition(quickWin, reports, on),
  );

/** `quickWin` is the version known on that date; `reports` are of every quick win, every version. */
function quickWinCondition(
  quickWin: QuickWin,
  reports: readonly QuickWinReport[],
  on: IsoDate,
): QuickWinCondition {
  const report = newestReport(quickWin, reports, on);
  const open = openMilestones(quickWin, on);
  return {
    quickWin,
    report,
    schedule: scheduleOf({ start: quickWin.start, report, on }),
    spent: report && spentShare(quickWin.budget, report),
    spendingGap: report && spendingGap(quickWin.budget, report),
    nextMilestone: open.find(({ due }) => due >= on) ?? null,
    missedMilestones: open.filter(({ due }) => due < on),
    account: report,
  };
}

function newestReport(
  { id }: QuickWin,
  reports: readonly QuickWinReport[],
  on: IsoDate,
): QuickWinReport | null {
  const own = reports.filter(({ quickWin, date }) => quickWin === id && date <= on);
  const known = latestVersions(own, ({ date }) => date, on);
  return known.sort((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
}

const openMilestones = ({ milestones }: QuickWin, on: IsoDate): Milestone[] =>
  milestones
    .filter(({ doneAt }) => doneAt === null || doneAt > on)
    .sort((a, b) => a.due.localeCompare(b.due));
