import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ProducersModel, Share } from './selectProducers';

/** Producers, then stewards, with the number of their indicators. */
export function producersTable(
  { on, producers, stewards }: ProducersModel,
  { t, format }: I18n,
): DataTableModel {
  const date = format.date(on);
  const rows = (role: string, shares: readonly Share[]) =>
    shares.map(({ name, indicators }) => ({
      key: `${role} ${name}`,
      cells: [name, role, format.count(indicators)],
      values: [name, role, indicators],
    }));
  return {
    caption: t('data.producers.caption', { date }),
    note: t('data.producers.note', { date }),
    columns: [
      { key: 'name', label: t('data.producers.column.name') },
      { key: 'role', label: t('data.producers.column.role') },
      { key: 'indicators', label: t('data.producers.column.indicators'), numeric: true },
    ],
    rows: [
      ...rows(t('data.producers.producer'), producers),
      ...rows(t('data.producers.steward'), stewards),
    ],
  };
}
