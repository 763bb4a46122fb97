import type { Spent } from '@/domain/quick-win/results/spending';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { BudgetModel } from './selectBudget';

const NONE = '–';

/** Budget and spending by source, to the rupiah. */
export function budgetTable(
  { plan: { id }, spending: { sources, total, plan } }: BudgetModel,
  note: string,
  { t, format }: I18n,
): DataTableModel {
  const row = (key: string, name: string, { budget, spent, share }: Spent) => ({
    key,
    cells: [
      name,
      format.count(budget),
      spent === null ? NONE : format.count(spent),
      share === null ? NONE : format.number(share, 1),
    ],
    values: [name, budget, spent, share],
  });
  const planned = {
    key: 'plan',
    cells: [
      t('quickWinRecord.budget.plan'),
      NONE,
      NONE,
      plan === null ? NONE : format.number(plan, 1),
    ],
    values: [t('quickWinRecord.budget.plan'), null, null, plan],
  };
  return {
    name: `${id}-anggaran`,
    caption: t('quickWinRecord.budget'),
    columns: [
      { key: 'source', label: t('quickWinRecord.budget.source') },
      { key: 'budget', label: t('quickWinRecord.budget.amount'), numeric: true },
      { key: 'spent', label: t('quickWinRecord.budget.spent'), numeric: true },
      { key: 'share', label: t('quickWinRecord.budget.share'), numeric: true },
    ],
    rows: [
      ...sources.map(({ source, ...spent }) =>
        row(source, t(`quickWinRecord.budget.${source}`), spent),
      ),
      row('total', t('quickWinRecord.budget.total'), total),
      planned,
    ],
    note,
  };
}
