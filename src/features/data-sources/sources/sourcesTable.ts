import type { SourcesModel, SourceUse } from '@/domain/agency/sources/sourceUses';
import type { I18n } from '@/i18n/I18n';
import { givenWords, otherWords } from '@/i18n/sourceUseWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

/** Every source, the simulated ones first; a file names all its indicators. */
export function sourcesTable(
  { on, published, simulated }: SourcesModel,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const date = format.date(on);
  return {
    caption: t('data.sources.caption', { date }),
    note: t('data.sources.scope', { date }),
    columns: [
      { key: 'source', label: t('data.sources.column.source') },
      { key: 'kind', label: t('data.sources.column.kind') },
      { key: 'figures', label: t('data.sources.column.figures'), numeric: true },
      { key: 'indicators', label: t('data.sources.column.indicators') },
      { key: 'newest', label: t('data.sources.column.newest') },
      { key: 'other', label: t('data.sources.column.other') },
      { key: 'link', label: t('data.sources.column.link') },
    ],
    rows: [...simulated, ...published].map((use) => rowOf(use, i18n)),
  };
}

const NONE = '–';

function rowOf(use: SourceUse, i18n: I18n): DataTableRow {
  const { t, say, format } = i18n;
  const { key, source, figures, given, newest } = use;
  const kind = t(source.simulated ? 'provenance.simulated' : 'data.sources.real');
  const others = otherWords(use.others, i18n).join(', ');
  const names = given.map(({ indicator }) => say(indicator.name)).join('; ');
  return {
    key,
    cells: [
      source.name,
      kind,
      format.count(figures),
      givenWords(use, i18n) || NONE,
      format.dateShort(newest),
      others || NONE,
      source.url ?? NONE,
    ],
    values: [source.name, kind, figures, names || null, newest, others || null, source.url ?? null],
  };
}
