import { shareOf } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { IndicatorCount, SimulatedModel } from './selectSimulated';

/** Every indicator with figures, those with published ones first. */
export function simulatedTable(
  { on, published, mixed, simulated }: SimulatedModel,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  return {
    caption: t('data.simulated.caption', { date: format.date(on) }),
    note: t('data.simulated.rule'),
    columns: [
      { key: 'indicator', label: t('data.simulated.column.indicator') },
      { key: 'published', label: t('data.simulated.column.published'), numeric: true },
      { key: 'simulated', label: t('data.simulated.column.simulated'), numeric: true },
      { key: 'share', label: t('data.simulated.column.share'), numeric: true },
    ],
    rows: [...published, ...mixed, ...simulated].map((count) => rowOf(count, i18n)),
  };
}

function rowOf({ indicator, simulated, all }: IndicatorCount, { say, format }: I18n): DataTableRow {
  const share = shareOf(simulated, all);
  const name = say(indicator.name);
  return {
    key: indicator.id,
    cells: [
      name,
      format.count(all - simulated),
      format.count(simulated),
      share === null ? '–' : format.percent(share),
    ],
    values: [name, all - simulated, simulated, share],
  };
}
