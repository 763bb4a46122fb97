import type { ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** The counts of each year with their source. */
export function programmesTable(
  years: readonly ProgrammeAchievement[],
  code: DimensionCode,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  return {
    caption: `${t('dimension.programmes.title')}, ${t(`dimension.${code}`)}`,
    columns: [
      { key: 'year', label: t('dimension.programmes.year') },
      { key: 'realised', label: t('dimension.programmes.realised'), numeric: true },
      { key: 'planned', label: t('dimension.programmes.planned'), numeric: true },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: years.map(({ year, realised, planned, source, publishedAt }) => {
      const mark = source.simulated ? ` (${t('provenance.simulated')})` : '';
      return {
        key: String(year),
        cells: [
          String(year),
          format.count(realised),
          format.count(planned),
          source.name + mark,
          format.dateShort(publishedAt),
        ],
        values: [year, realised, planned, source.name + mark, publishedAt],
      };
    }),
    note: provenanceWords(years, i18n).join(' · '),
  };
}
