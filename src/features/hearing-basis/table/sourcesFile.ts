import type { SourceUse } from '@/domain/agency/sources/sourceUses';
import type { I18n } from '@/i18n/I18n';
import { otherWords } from '@/i18n/sourceUseWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { BasisModel } from '../selectBasis';

const COLUMNS = ['source', 'kind', 'figures', 'indicators', 'other', 'newest', 'link'] as const;

/** One source a row, the simulated ones first; it names all its indicators. */
export function sourcesFile({ sources }: BasisModel, i18n: I18n): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('hearing.basis.sources'),
    name: t('hearing.basis.table.sources'),
    note: t('hearing.basis.sources.scope'),
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`hearing.basis.table.column.${key}`),
      numeric: key === 'figures',
    })),
    rows: [...sources.simulated, ...sources.published].map((use) => {
      const values = valuesOf(use, i18n);
      return {
        key: use.key,
        cells: values.map((value) => (value === null ? '–' : `${value}`)),
        values,
      };
    }),
  };
}

function valuesOf(
  { source, figures, given, others, newest }: SourceUse,
  i18n: I18n,
): (string | number | null)[] {
  const { t, say } = i18n;
  return [
    source.name,
    t(source.simulated ? 'provenance.simulated' : 'data.sources.real'),
    figures,
    given.map(({ indicator }) => say(indicator.name)).join('; ') || null,
    otherWords(others, i18n).join(', ') || null,
    newest,
    source.url ?? null,
  ];
}
