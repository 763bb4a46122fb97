import { compareCodes } from '../../order';
import type { OwnRules } from '../../rules/ownRules';
import { latestVersions, versionsOf } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { type QuickWinCondition, quickWinConditions } from '../quickWinCondition';
import type { QuickWinPlan } from '../quickWinPlan';
import type { EvidencedReport } from '../quickWinReport';

/** All that was known of one quick win on a date. */
export type KnownQuickWin = {
  on: IsoDate;
  /** The version in force. */
  plan: QuickWinPlan;
  /** Every version published by then, oldest first. */
  planVersions: QuickWinPlan[];
  condition: QuickWinCondition;
  /** Every report known then as it was handed in, one version each, oldest first. */
  course: EvidencedReport[];
  /** Every version of them, oldest publication first. */
  reportVersions: EvidencedReport[];
};

/** `null` for a quick win that was not published by the date. `reports` are its own, every version. */
export function knownQuickWin(
  id: string,
  plans: readonly QuickWinPlan[],
  reports: readonly EvidencedReport[],
  on: IsoDate,
  rules: OwnRules,
): KnownQuickWin | null {
  const planVersions = versionsOf(plans, (plan) => plan.id, id, on);
  const plan = planVersions.at(-1);
  const [condition] = quickWinConditions({ quickWins: planVersions, reports }, on, rules);
  if (plan === undefined || condition === undefined) return null;
  const reportVersions = reports
    .filter(({ date, publishedAt }) => date <= on && publishedAt <= on)
    .sort((a, b) => compareCodes(a.publishedAt, b.publishedAt));
  const course = latestVersions(reportVersions, ({ date }) => date, on).sort((a, b) =>
    compareCodes(a.date, b.date),
  );
  return { on, plan, planVersions, condition, course, reportVersions };
}
