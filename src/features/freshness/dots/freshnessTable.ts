import type { AgencyNames } from '@/domain/region';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { FreshnessModel } from '../selectFreshness';

const NONE = '–';

/** Every agency with what it owes, by lateness. */
export function freshnessTable(
  { agencies: all }: FreshnessModel,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): DataTableModel {
  return {
    caption: t('freshness.dots'),
    columns: [
      { key: 'agency', label: t('freshness.agency') },
      { key: 'owed', label: t('freshness.owed'), numeric: true },
      { key: 'late', label: t('freshness.lateColumn'), numeric: true },
      { key: 'daysLate', label: t('freshness.daysLate'), numeric: true },
      { key: 'lastEntry', label: t('freshness.lastEntry') },
      { key: 'oldestDue', label: t('freshness.oldestDue') },
      { key: 'nextDue', label: t('freshness.nextDue') },
      { key: 'lateIndicators', label: t('freshness.lateIndicators') },
    ],
    rows: all.map(
      ({ agency, kind, owed, late, daysPastDue, lastEntry, due, nextDue, lateNames }) => ({
        key: agency,
        cells: [
          agencies.get(agency)?.name ?? agency,
          format.count(owed),
          format.count(late),
          kind === 'current' ? NONE : format.count(daysPastDue),
          lastEntry === null ? t('freshness.neverReported') : format.dateShort(lastEntry),
          kind === 'current' ? NONE : format.dateShort(due),
          nextDue === null ? NONE : format.dateShort(nextDue),
          lateNames.length === 0 ? NONE : lateNames.map(say).join('; '),
        ],
      }),
    ),
  };
}
