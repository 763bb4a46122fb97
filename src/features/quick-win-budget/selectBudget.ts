import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { EvidencedReport } from '@/domain/quick-win/quickWinReport';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import { type Spending, spendingOf } from '@/domain/quick-win/results/spending';
import { spendingGap, spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { PercentagePoints } from '@/domain/units';

export type BudgetModel = {
  plan: QuickWinPlan;
  /** The newest one. */
  report: EvidencedReport | null;
  spending: Spending;
  /** Set when money runs ahead of the work by more than our rule allows. */
  aheadOfWork: PercentagePoints | null;
};

export function selectBudget({ plan, course, condition }: KnownQuickWin): BudgetModel {
  const report = course.at(-1) ?? null;
  const gap = report && spendingGap(plan.budget, report);
  return {
    plan,
    report,
    spending: spendingOf(plan, report),
    aheadOfWork: gap !== null && spendingLeadsWork(gap, condition.rules.spending) ? gap : null,
  };
}
