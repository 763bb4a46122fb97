import type { ProgrammeCounts, ProgrammeYear } from '@/domain/assessment/programmeYears';
import { shareOf } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { percentOf, yearSources } from './programmeWords';

/** One row a dimension and year, counts apart from the percentage that is derived from them. */
export function programmesTable(years: readonly ProgrammeYear[], i18n: I18n): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('achieved.caption'),
    note: yearSources(years, i18n).join(' · '),
    columns: [
      { key: 'dimension', label: t('achieved.dimension') },
      { key: 'year', label: t('achieved.column.year') },
      { key: 'realised', label: t('achieved.column.realised'), numeric: true },
      { key: 'planned', label: t('achieved.column.planned'), numeric: true },
      { key: 'percent', label: t('achieved.column.percent'), numeric: true },
      { key: 'source', label: t('achieved.column.source') },
      { key: 'published', label: t('achieved.column.published') },
    ],
    rows: years.flatMap((year) => rowsOf(year, i18n)),
  };
}

function rowsOf({ year, dimensions, total }: ProgrammeYear, i18n: I18n): DataTableRow[] {
  const { t, format } = i18n;
  const known = dimensions.flatMap(({ achieved }) => achieved ?? []);
  const row = (key: string, name: string, counts: ProgrammeCounts | null, more: Facts) => ({
    key: `${year} ${key}`,
    cells: [name, String(year), ...written(counts, i18n), more.source, more.day],
    values: [
      name,
      year,
      counts?.realised ?? null,
      counts?.planned ?? null,
      counts === null ? null : shareOf(counts.realised, counts.planned),
      more.source,
      more.published,
    ],
  });
  const sum = sourceWords(
    known.map(({ source }) => source),
    i18n,
  ).join(', ');
  return [
    ...dimensions.map(({ code, achieved }) =>
      row(code, t(`dimension.${code}`), achieved, {
        source: achieved === null ? '–' : sourceWords([achieved.source], i18n).join(', '),
        day: achieved === null ? '–' : format.dateShort(achieved.publishedAt),
        published: achieved?.publishedAt ?? null,
      }),
    ),
    row('total', t('achieved.total'), total, { source: sum, day: '–', published: null }),
  ];
}

type Facts = { source: string; day: string; published: string | null };

const written = (counts: ProgrammeCounts | null, i18n: I18n): string[] =>
  counts === null
    ? ['–', '–', '–']
    : [
        i18n.format.count(counts.realised),
        i18n.format.count(counts.planned),
        percentOf(counts, i18n) ?? i18n.t('achieved.noPlan'),
      ];
