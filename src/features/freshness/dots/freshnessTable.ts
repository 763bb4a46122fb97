import type { DataTableModel } from '@/charts/DataTable';
import type { AgencyNames } from '@/domain/region';
import type { I18n } from '@/i18n/I18n';
import type { FreshnessModel } from '../selectFreshness';

/** Every agency with what it owes, by lateness. */
export function freshnessTable(
  { agencies: all }: FreshnessModel,
  agencies: AgencyNames,
  { t, format }: I18n,
): DataTableModel {
  return {
    caption: t('freshness.dots'),
    columns: [
      { key: 'agency', label: t('freshness.agency') },
      { key: 'owed', label: t('freshness.owed'), numeric: true },
      { key: 'late', label: t('freshness.lateColumn'), numeric: true },
      { key: 'daysLate', label: t('freshness.daysLate'), numeric: true },
      { key: 'lastEntry', label: t('freshness.lastEntry') },
      { key: 'due', label: t('freshness.due') },
    ],
    rows: all.map(({ agency, kind, owed, late, daysPastDue, lastEntry, due }) => ({
      key: agency,
      cells: [
        agencies.get(agency)?.name ?? agency,
        format.count(owed),
        format.count(late),
        kind === 'current' ? '–' : format.count(daysPastDue),
        lastEntry === null ? t('freshness.neverReported') : format.dateShort(lastEntry),
        format.dateShort(due),
      ],
    })),
  };
}
