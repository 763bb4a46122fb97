import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { fileGrid } from '@/ui/download/file/fileGrid';
import { sheetNames } from '@/ui/download/file/sheetNames';
import type { Sheet } from '@/ui/download/file/xlsxBook';
import { aboutRows, type EditionFacts } from './aboutRows';

/** The edition as sheets: first what it is and what each sheet holds, then every table of the report. */
export function editionSheets(
  tables: readonly DataTableModel[],
  facts: EditionFacts,
  i18n: I18n,
): Sheet[] {
  const { t } = i18n;
  const about = t('hearing.workbook.about');
  // The names that the sheets will have, so that the list of them is true.
  const [, ...names] = sheetNames([about, ...tables.map(({ name, caption }) => name ?? caption)]);
  const grids = tables.map((table) =>
    fileGrid(table, {
      reasons: t('hearing.workbook.reasons'),
      written: (column) => t('hearing.workbook.written', { column }),
    }),
  );
  const contents = tables.map(({ caption, note }, at) => [
    names[at] ?? caption,
    caption,
    grids[at]?.rows.length ?? 0,
    note ?? null,
  ]);
  const heads = (['sheet', 'table', 'rows', 'source'] as const).map((key) =>
    t(`hearing.workbook.${key}`),
  );
  return [
    { name: about, rows: [...aboutRows(facts, i18n), [], heads, ...contents] },
    ...grids.map(({ header, rows }, at) => ({ name: names[at] ?? '', rows: [header, ...rows] })),
  ];
}
