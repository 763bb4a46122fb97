import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { cellWords, rowName } from './reportingWords';
import type { ReportingModel } from './selectReporting';

/** One row for each period that was to be reported, in the order of the matrix. */
export function reportingTable(
  { rows }: Pick<ReportingModel, 'rows'>,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('agency.reporting.caption'),
    note,
    columns: [
      { key: 'row', label: t('agency.reporting.row') },
      { key: 'period', label: t('agency.indicators.period') },
      { key: 'state', label: t('agency.indicators.status') },
      { key: 'words', label: t('agency.duties.column.limit') },
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        if (cell.state === 'unscheduled') return [];
        const name = rowName(row, i18n);
        const state = t(`agency.reporting.${cell.state}`);
        const words = cellWords(cell, i18n);
        return {
          key: `${row.key} ${cell.period}`,
          cells: [name, i18n.format.periodShort(cell.period), state, words],
          values: [name, cell.period, state, words],
        };
      }),
    ),
  };
}
