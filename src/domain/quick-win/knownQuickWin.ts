import { versionsOf } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import type { QuickWinReport } from './quickWin';
import { type QuickWinCondition, quickWinConditions } from './quickWinCondition';
import type { QuickWinPlan } from './quickWinPlan';

/** All that was known of one quick win on a date. */
export type KnownQuickWin = {
  /** The version in force. */
  plan: QuickWinPlan;
  /** Every version published by then, oldest first. */
  versions: QuickWinPlan[];
  condition: QuickWinCondition;
};

/** `null` for an id of which nothing was published by the date. */
export function knownQuickWin(
  plans: readonly QuickWinPlan[],
  reports: readonly QuickWinReport[],
  id: string,
  on: IsoDate,
): KnownQuickWin | null {
  const versions = versionsOf(plans, (plan) => plan.id, id, on);
  const plan = versions.at(-1);
  const [condition] = quickWinConditions({ quickWins: versions, reports }, on);
  return plan === undefined || condition === undefined ? null : { plan, versions, condition };
}
