import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { ReadinessModel } from '../selectReadiness';

/** The checklist as a table: both years, the agency in charge and the source. */
export function itemsTable(
  { year, since, elements }: ReadinessModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const entries = elements.flatMap((element) => element.entries);
  return {
    caption: t('readiness.caption', { year }),
    note: provenanceWords(
      entries.map(({ item }) => item),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'item', label: t('readiness.column.item') },
      { key: 'element', label: t('readiness.column.element') },
      { key: 'state', label: t('readiness.column.state', { year }) },
      ...(since === null
        ? []
        : [{ key: 'before', label: t('readiness.column.state', { year: since }) }]),
      { key: 'agency', label: t('readiness.column.agency') },
      { key: 'source', label: t('readiness.column.source') },
      { key: 'published', label: t('readiness.column.published') },
    ],
    rows: entries.map(({ item, before }) => {
      const { element, name, state, agency, source, publishedAt } = item;
      const known = [
        say(name),
        t(`readiness.element.${element}`),
        t(`readiness.state.${state}`),
        ...(since === null
          ? []
          : [t(before === null ? 'readiness.notRated' : `readiness.state.${before.state}`)]),
        agency === null ? t('readiness.noAgency') : (agencies.get(agency)?.name ?? agency),
        source.simulated ? `${source.name} (${t('provenance.simulated')})` : source.name,
      ];
      return {
        key: `${element} ${name.id}`,
        cells: [...known, format.dateShort(publishedAt)],
        values: [...known, publishedAt],
      };
    }),
  };
}
