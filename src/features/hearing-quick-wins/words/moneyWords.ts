import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { I18n } from '@/i18n/I18n';

const SOURCES = ['apbd', 'csr', 'other'] as const;

/** "Rp 1,35 miliar dari Rp 2,13 miliar"; what is not reported is not called zero. */
export function spentOfBudget(
  { quickWin: { budget }, report }: QuickWinCondition,
  { t, format }: I18n,
): string {
  const total = totalBudget(budget);
  if (total === 0) return t('quickWin.noBudget');
  return report === null
    ? t('hearing.quickWins.budgetOnly', { budget: format.money(total) })
    : t('hearing.quickWins.spent', {
        spent: format.money(report.spent),
        budget: format.money(total),
      });
}

/** "APBD Rp 1,83 M; CSR Rp 0,3 M": where the budget comes from; empty without one. */
export const budgetSources = ({ quickWin: { budget } }: QuickWinCondition, i18n: I18n): string =>
  SOURCES.filter((source) => budget[source] > 0)
    .map(
      (source) =>
        `${i18n.t(`hearing.quickWins.source.${source}`)} ${i18n.format.moneyShort(budget[source])}`,
    )
    .join('; ');

/** That money runs ahead of the work, and by how much; `null` where it does not. */
export function aheadWords(
  { spendingGap, rules }: QuickWinCondition,
  { t, format }: I18n,
): string | null {
  if (spendingGap === null || !spendingLeadsWork(spendingGap, rules.spending)) return null;
  return t('hearing.quickWins.aheadBy', { gap: format.percentagePoints(spendingGap) });
}
