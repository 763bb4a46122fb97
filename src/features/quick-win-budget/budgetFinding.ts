import type { I18n } from '@/i18n/I18n';
import type { BudgetModel } from './selectBudget';

/** How much of the budget was spent, against the plan for money and against the work. */
export function budgetFinding(
  { spending, aheadOfWork }: Pick<BudgetModel, 'spending' | 'aheadOfWork'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const { total, aheadOfPlan } = spending;
  const budget = format.money(total.budget);
  if (total.budget === 0) return t('quickWinRecord.budget.none');
  if (total.spent === null || total.share === null || aheadOfPlan === null)
    return t('quickWinRecord.budget.unreported', { budget });
  const finding = t('quickWinRecord.budget.finding', {
    spent: format.money(total.spent),
    budget,
    share: format.percent(total.share),
    gap: format.percentagePoints(aheadOfPlan),
  });
  if (aheadOfWork === null) return finding;
  const gap = format.percentagePoints(aheadOfWork).replace(/^\+/, '');
  return `${finding} ${t('quickWinRecord.budget.leads', { gap })}`;
}
