import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { AgencyQuickWinsModel } from './selectAgencyQuickWins';

/** Work and money of each quick win against their plan. */
export function quickWinsTable(
  { quickWins }: Pick<AgencyQuickWinsModel, 'quickWins'>,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const none = t('quickWin.noReport');
  const percent = (value: number | null) => (value === null ? none : format.number(value, 1));
  return {
    caption: t('agency.quickWins.title'),
    note,
    columns: [
      { key: 'name', label: t('quickWin.title') },
      { key: 'status', label: t('quickWin.column.status') },
      { key: 'physical', label: t('quickWin.physical'), numeric: true },
      { key: 'physicalPlan', label: t('quickWin.column.physicalPlan'), numeric: true },
      { key: 'deviation', label: t('quickWin.column.deviation'), numeric: true },
      { key: 'financial', label: t('quickWin.financial'), numeric: true },
      { key: 'financialPlan', label: t('quickWin.column.financialPlan'), numeric: true },
      { key: 'report', label: t('quickWin.column.reportDay') },
    ],
    rows: quickWins.map(({ condition: { quickWin, schedule, report, spent } }) => {
      const name = say(quickWin.name);
      const status = t(`schedule.${schedule.status}`);
      const { deviation } = schedule;
      const work = report?.physicalActual ?? null;
      const workPlan = report?.physicalPlan ?? null;
      const moneyPlan = report?.financialPlan ?? null;
      return {
        key: quickWin.id,
        cells: [
          name,
          status,
          percent(work),
          percent(workPlan),
          deviation === null ? none : format.signed(deviation, 1),
          percent(spent),
          percent(moneyPlan),
          report === null ? none : format.dateShort(report.date),
        ],
        values: [name, status, work, workPlan, deviation, spent, moneyPlan, report?.date ?? null],
      };
    }),
  };
}
