import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { AgencyFreshness, FreshnessModel } from '../selectFreshness';

const NONE = '–';
type Words = Pick<I18n, 't' | 'say' | 'format'>;

/** Every agency with what it owes, by lateness. */
export function freshnessTable(
  { agencies: all, sources, on }: FreshnessModel,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): DataTableModel {
  const counted = t('freshness.counted', { date: format.date(on) });
  return {
    name: 'kemutakhiran',
    note: [...sourceWords(sources, { t }), counted].join(' · '),
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
    rows: all.map((entry) => ({
      key: entry.agency,
      cells: cellsOf(entry, agencies, { t, say, format }),
      values: valuesOf(entry, agencies, { say }),
    })),
  };
}

function cellsOf(entry: AgencyFreshness, agencies: AgencyNames, i18n: Words): string[] {
  const { t, format } = i18n;
  const { owed, late, lastEntry, nextDue } = entry;
  const past = pastDue(entry);
  return [
    nameOf(entry, agencies),
    format.count(owed),
    format.count(late),
    past === null ? NONE : format.count(past.days),
    lastEntry === null ? t('freshness.neverReported') : format.dateShort(lastEntry),
    past === null ? NONE : format.dateShort(past.due),
    nextDue === null ? NONE : format.dateShort(nextDue),
    lateNamesOf(entry, i18n) ?? NONE,
  ];
}

function valuesOf(entry: AgencyFreshness, agencies: AgencyNames, i18n: Pick<I18n, 'say'>) {
  const { owed, late, lastEntry, nextDue } = entry;
  const past = pastDue(entry);
  return [
    nameOf(entry, agencies),
    owed,
    late,
    past?.days ?? null,
    lastEntry,
    past?.due ?? null,
    nextDue,
    lateNamesOf(entry, i18n),
  ];
}

const nameOf = ({ agency }: AgencyFreshness, agencies: AgencyNames): string =>
  agencies.get(agency)?.name ?? agency;

/** The deadline that is past and by how many days; `null` while none is. */
const pastDue = ({ kind, due, daysPastDue: days }: AgencyFreshness) =>
  kind === 'current' ? null : { due, days };

const lateNamesOf = ({ lateNames }: AgencyFreshness, { say }: Pick<I18n, 'say'>): string | null =>
  lateNames.length === 0 ? null : lateNames.map(say).join('; ');
