import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { Section } from '../sections';
import type { Handed } from './handed';

/** The tables of a section; without them one that says so, for a workbook must not hide what it lacks. */
export function sectionTables(
  { key, title }: Section,
  handed: Handed<DataTableModel>,
  { t }: Pick<I18n, 't'>,
): DataTableModel[] {
  switch (handed.kind) {
    case 'waiting':
      return [];
    case 'ready':
      return [...handed.items];
    case 'failed': {
      const text = t('hearing.workbook.missingReason', { reason: handed.reason });
      const label = t('hearing.workbook.missing');
      return [
        {
          caption: t(title),
          columns: [{ key: 'missing', label }],
          rows: [{ key, cells: [text], values: [text] }],
          note: text,
        },
      ];
    }
  }
}
