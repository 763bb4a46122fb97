import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { methodName } from './comparisonWords';
import type { ComparisonModel } from './selectComparison';

/** The compared figures for a file: each with period, method, source and day. */
export function comparisonTable(model: ComparisonModel, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, rows } = model;
  const method = methodName(model.method, model, i18n);
  return {
    caption: `${t('compare.title')}: ${say(indicator.name)}, ${say(indicator.unit.label)}`,
    note: provenanceWords(
      rows.map(({ observation }) => observation),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'regency', label: t('compare.regency') },
      { key: 'period', label: t('gap.period') },
      { key: 'value', label: t('gap.value'), numeric: true },
      { key: 'method', label: t('gap.method') },
      { key: 'source', label: t('compare.source') },
      { key: 'published', label: t('compare.published') },
    ],
    rows: rows.map(({ code, name, observation }) => {
      const { period, value, status, source, publishedAt } = observation;
      const mark = status === 'final' ? '' : ` (${t(`figure.${status}`)})`;
      const origin = source.simulated
        ? `${source.name} (${t('provenance.simulated')})`
        : source.name;
      return {
        key: code,
        cells: [
          name,
          format.period(period),
          format.value(value, indicator.unit, indicator.decimals) + mark,
          method,
          origin,
          format.dateShort(publishedAt),
        ],
        values: [name, period, value, method, origin, publishedAt],
      };
    }),
  };
}
