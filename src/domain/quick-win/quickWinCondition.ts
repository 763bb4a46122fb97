import type { Account } from '../indicator/indicator';
import { compareCodes } from '../order';
import type { OwnRules } from '../rules/ownRules';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { isFollowedOn } from '../time/followed';
import type { Percent, PercentagePoints } from '../units';
import type { Milestone, QuickWin, QuickWinReport } from './quickWin';
import { type Schedule, scheduleOf, spendingGap, spentShare } from './schedule';

/** What is known of a quick win on one date. */
export type QuickWinCondition = {
  quickWin: QuickWin;
  /** The newest report known then. */
  report: QuickWinReport | null;
  /** Every report known then, one version each, oldest first. */
  course: QuickWinReport[];
  schedule: Schedule;
  /** Share of the budget spent (serapan). */
  spent: Percent | null;
  spendingGap: PercentagePoints | null;
  nextMilestone: Milestone | null;
  /** Past their day and not done, earliest first. */
  missedMilestones: Milestone[];
  account: Account | null;
  /** The rules under which it is judged. */
  rules: OwnRules;
};

/** Every published version of quick wins and of their reports. */
export type QuickWinRecords = {
  quickWins: readonly QuickWin[];
  reports: readonly QuickWinReport[];
};

/** One condition for each quick win published by the date and followed then, from its latest version. */
export function quickWinConditions(
  { quickWins, reports }: QuickWinRecords,
  on: IsoDate,
  rules: OwnRules,
): QuickWinCondition[] {
  const byQuickWin = groupedByQuickWin(reports);
  return latestVersions(quickWins, ({ id }) => id, on)
    .filter((quickWin) => isFollowedOn(quickWin, on))
    .map((quickWin) => quickWinCondition(quickWin, byQuickWin.get(quickWin.id) ?? [], on, rules));
}

function groupedByQuickWin(reports: readonly QuickWinReport[]): Map<string, QuickWinReport[]> {
  const groups = new Map<string, QuickWinReport[]>();
  for (const report of reports) {
    const group = groups.get(report.quickWin);
    if (group === undefined) groups.set(report.quickWin, [report]);
    else group.push(report);
  }
  return groups;
}

/** `quickWin` is the version known on that date; `reports` are its own, every version. */
function quickWinCondition(
  quickWin: QuickWin,
  reports: readonly QuickWinReport[],
  on: IsoDate,
  rules: OwnRules,
): QuickWinCondition {
  const course = knownReports(reports, on);
  const report = course.at(-1) ?? null;
  const open = openMilestones(quickWin, on);
  return {
    quickWin,
    report,
    course,
    schedule: scheduleOf({ start: quickWin.start, report, on }, rules.schedule),
    spent: report && spentShare(quickWin.budget, report),
    spendingGap: report && spendingGap(quickWin.budget, report),
    nextMilestone: open.find(({ due }) => due >= on) ?? null,
    missedMilestones: open.filter(({ due }) => due < on),
    account: report,
    rules,
  };
}

const knownReports = (reports: readonly QuickWinReport[], on: IsoDate): QuickWinReport[] =>
  latestVersions(
    reports.filter(({ date }) => date <= on),
    ({ date }) => date,
    on,
  ).sort((a, b) => compareCodes(a.date, b.date));

const openMilestones = ({ milestones }: QuickWin, on: IsoDate): Milestone[] =>
  milestones
    .filter(({ doneAt }) => doneAt === null || doneAt > on)
    .sort((a, b) => compareCodes(a.due, b.due));
