import type { Service } from '@/domain/region/service';
import {
  countsByDimension,
  countsByKind,
  SERVICE_STATES,
  type ServiceCounts,
} from '@/domain/region/serviceCounts';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

/** The counts behind the marks. */
export function countsTable(services: readonly Service[], i18n: I18n): DataTableModel {
  const { t } = i18n;
  const row = (group: string, name: string, counts: ServiceCounts): DataTableRow => {
    const figures = [counts.all, ...SERVICE_STATES.map((state) => counts[state])];
    return {
      key: name,
      cells: [name, group, ...figures.map(i18n.format.count)],
      values: [name, group, ...figures],
    };
  };
  return {
    caption: t('services.counts.title'),
    columns: [
      { key: 'name', label: t('services.column.name') },
      { key: 'group', label: t('services.counts.group') },
      { key: 'all', label: t('services.counts.all'), numeric: true },
      ...SERVICE_STATES.map((state) => ({
        key: state,
        label: t(`services.state.${state}`),
        numeric: true,
      })),
    ],
    rows: [
      ...countsByDimension(services).map(({ dimension, counts }) =>
        row(t('services.counts.byDimension'), t(`dimension.${dimension}`), counts),
      ),
      ...countsByKind(services).map(({ kind, counts }) =>
        row(t('services.counts.byKind'), t(`services.kind.${kind}`), counts),
      ),
    ],
    note: [...provenanceWords(services, i18n), t('services.counts.rule')].join(' · '),
  };
}
