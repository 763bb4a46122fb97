import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ShippedPackage } from './licenceCounts';

export const packagesTable = (
  packages: readonly ShippedPackage[],
  { t }: I18n,
): DataTableModel => ({
  caption: t('data.credits.packages'),
  note: t('data.credits.note'),
  columns: [
    { key: 'name', label: t('data.credits.column.name') },
    { key: 'version', label: t('data.credits.column.version') },
    { key: 'licence', label: t('data.credits.column.licence') },
    { key: 'holder', label: t('data.credits.column.holder') },
  ],
  rows: packages.map(({ name, version, licence, holder }) => ({
    key: `${name} ${version}`,
    cells: [name, version, licence, holder ?? '–'],
    values: [name, version, licence, holder],
  })),
});
