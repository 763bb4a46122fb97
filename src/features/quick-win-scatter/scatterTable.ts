import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ScatterSelection } from './selectScatter';

/** The numbers of the drawing, spending furthest ahead of the work first. */
export function scatterTable(
  { points }: ScatterSelection,
  note: string,
  { t, say, format }: I18n,
): DataTableModel {
  return {
    caption: t('quickWins.scatter'),
    name: 'serapan-fisik',
    note,
    columns: [
      { key: 'name', label: t('quickWin.title') },
      { key: 'status', label: t('quickWin.column.status') },
      { key: 'physical', label: t('quickWin.physical'), numeric: true },
      { key: 'spent', label: t('quickWins.column.share'), numeric: true },
      { key: 'gap', label: t('quickWins.column.gap'), numeric: true },
      { key: 'report', label: t('quickWin.column.reportDay') },
    ],
    rows: points.map(({ condition: { quickWin, schedule }, report, spent, gap }) => {
      const name = say(quickWin.name);
      const status = t(`schedule.${schedule.status}`);
      return {
        key: quickWin.id,
        cells: [
          name,
          status,
          format.percent(report.physicalActual),
          format.percent(spent),
          format.signed(gap, 1),
          format.dateShort(report.date),
        ],
        values: [name, status, report.physicalActual, spent, gap, report.date],
      };
    }),
  };
}
