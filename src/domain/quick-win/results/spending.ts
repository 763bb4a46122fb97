import {
  type Percent,
  type PercentagePoints,
  percentagePoints,
  type Rupiah,
  rupiah,
  shareOf,
} from '../../units';
import { type Budget, type QuickWin, totalBudget } from '../quickWin';
import type { EvidencedReport } from '../quickWinReport';

const BUDGET_SOURCES = ['apbd', 'csr', 'other'] as const satisfies (keyof Budget)[];

/** Money of one source, or of all; `spent` is `null` where it is not known. */
export type Spent = { budget: Rupiah; spent: Rupiah | null; share: Percent | null };

export type Spending = {
  /** Sources that have a budget or from which something was spent. */
  sources: ({ source: keyof Budget } & Spent)[];
  total: Spent;
  /** Money that the plan has spent by then, in percent of the budget. */
  plan: Percent | null;
  /** Absorption ahead of the plan for money; `null` without report or budget. */
  aheadOfPlan: PercentagePoints | null;
  /** Published total minus the sum of its sources; `null` where sources are not kept apart. */
  unexplained: Rupiah | null;
};

/** What was spent by the newest report, by where the money comes from. Totals are as published. */
export function spendingOf(
  { budget }: Pick<QuickWin, 'budget'>,
  report: EvidencedReport | null,
): Spending {
  const bySource = report?.spentBySource ?? null;
  const total = spentOf(totalBudget(budget), report?.spent ?? null);
  const plan = report?.financialPlan ?? null;
  return {
    sources: BUDGET_SOURCES.filter(
      (source) => budget[source] > 0 || (bySource?.[source] ?? 0) > 0,
    ).map((source) => ({ source, ...spentOf(budget[source], bySource?.[source] ?? null) })),
    total,
    plan,
    aheadOfPlan:
      total.share === null || plan === null ? null : percentagePoints(total.share - plan),
    unexplained:
      report === null || bySource === null ? null : rupiah(report.spent - totalBudget(bySource)),
  };
}

const spentOf = (budget: Rupiah, spent: Rupiah | null): Spent => ({
  budget,
  spent,
  share: spent === null ? null : shareOf(spent, budget),
});
