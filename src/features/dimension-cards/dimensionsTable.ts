import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { dimensionTable, noteOf } from './dimensionTable';
import type { DimensionModel } from './selectDimensions';

/** All indicators of all dimensions in one table. */
export function dimensionsTable(
  dimensions: readonly DimensionModel[],
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  const tables = dimensions.map((dimension) => dimensionTable(dimension, agencies, i18n));
  const figures = dimensions.flatMap(({ conditions }) => conditions);
  return {
    caption: t('dimensions.title'),
    name: 'enam-dimensi',
    note: noteOf(figures, i18n),
    columns: [
      { key: 'dimension', label: t('quickWin.column.dimension') },
      ...(tables[0]?.columns ?? []),
    ],
    rows: tables.flatMap(({ caption, rows }) =>
      rows.map(({ key, cells, values = [] }) => ({
        key,
        cells: [caption, ...cells],
        values: [caption, ...values],
      })),
    ),
  };
}
