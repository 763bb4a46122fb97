import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { Percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { QuickWinProgressModel } from './selectQuickWinProgress';

/** Every quick win against its plan, also those beyond the room of the panel, worst first. */
export function quickWinTable(
  { ranked, sources }: QuickWinProgressModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('quickWin.title'),
    name: 'quick-win',
    note: sourceWords(sources, i18n).join(' · '),
    columns: [
      { key: 'name', label: t('quickWin.title') },
      { key: 'dimension', label: t('quickWin.column.dimension') },
      { key: 'agency', label: t('freshness.agency') },
      { key: 'status', label: t('quickWin.column.status') },
      { key: 'budget', label: t('quickWin.column.budget'), numeric: true },
      { key: 'physical', label: t('quickWin.physical'), numeric: true },
      { key: 'physicalPlan', label: t('quickWin.column.physicalPlan'), numeric: true },
      { key: 'deviation', label: t('quickWin.column.deviation'), numeric: true },
      { key: 'financial', label: t('quickWin.financial'), numeric: true },
      { key: 'financialPlan', label: t('quickWin.column.financialPlan'), numeric: true },
      { key: 'report', label: t('quickWin.column.reportDay') },
    ],
    rows: ranked.map((condition) => {
      const cells = cellsOf(condition, agencies, i18n);
      return {
        key: condition.quickWin.id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

type Cell = { text: string; value: number | string | null };

function cellsOf(condition: QuickWinCondition, agencies: AgencyNames, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const { quickWin, schedule, report, spent } = condition;
  const budget = totalBudget(quickWin.budget);
  const none = t('quickWin.noReport');
  const share = (value: Percent | null, missing = none): Cell =>
    value === null ? lacking(missing) : { text: format.percent(value), value };
  return [
    word(say(quickWin.name)),
    word(t(`dimension.${quickWin.dimension}`)),
    word(agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency),
    word(t(`schedule.${schedule.status}`)),
    { text: format.money(budget), value: budget },
    share(report?.physicalActual ?? null),
    share(report?.physicalPlan ?? null),
    schedule.deviation === null
      ? lacking(none)
      : { text: format.signed(schedule.deviation, 1), value: schedule.deviation },
    share(spent, report === null ? none : t('quickWin.noBudget')),
    share(report?.financialPlan ?? null),
    report === null ? lacking(none) : { text: format.dateShort(report.date), value: report.date },
  ];
}

const word = (text: string): Cell => ({ text, value: text });
const lacking = (text: string): Cell => ({ text, value: null });
