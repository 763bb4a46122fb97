import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { PILLAR_DECIMALS } from '../readinessWords';
import type { ReadinessModel } from '../selectReadiness';

/** The four pillars with the year before, their difference and their source. */
export function pillarsTable({ year, since, pillars }: ReadinessModel, i18n: I18n): DataTableModel {
  const { t, format } = i18n;
  const figure = (value: number | null) =>
    value === null ? t('pillar.missing') : format.number(value, PILLAR_DECIMALS);
  return {
    caption: `${t('pillar.title')} ${year}`,
    note: provenanceWords(
      pillars.flatMap(({ current }) => current ?? []),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'pillar', label: t('pillar.column.pillar') },
      { key: 'value', label: t('pillar.column.value', { year }), numeric: true },
      ...(since === null
        ? []
        : [
            { key: 'before', label: t('pillar.column.value', { year: since }), numeric: true },
            { key: 'difference', label: t('pillar.column.difference'), numeric: true },
          ]),
      { key: 'published', label: t('readiness.column.published') },
    ],
    rows: pillars.map(({ code, current, before, difference }) => {
      const values = [current?.achievement ?? null, before?.achievement ?? null];
      const shown = since === null ? values.slice(0, 1) : values;
      const name = t(`pillar.${code}`);
      const day = current?.publishedAt ?? null;
      const delta = difference === null ? '–' : format.signed(difference, PILLAR_DECIMALS);
      return {
        key: code,
        cells: [
          name,
          ...shown.map(figure),
          ...(since === null ? [] : [delta]),
          day === null ? '–' : format.dateShort(day),
        ],
        values: [name, ...shown, ...(since === null ? [] : [difference]), day],
      };
    }),
  };
}
