import { type DataOwner, daysLateOf } from '@/domain/agency/dataOwners';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { cadenceWords, nameOf, periodsWords } from './ownerWords';
import type { OwnersModel } from './selectOwners';

/** Every agency with what it owes, in the order of the list. */
export function ownersTable(
  { owners, on, sources }: OwnersModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const date = format.date(on);
  const mark = simulatedMark(sources, i18n);
  return {
    caption: t('data.owners.caption', { date }),
    note: [...(mark === null ? [] : [mark]), t('data.owners.counted', { date })].join(' · '),
    columns: [
      { key: 'agency', label: t('data.owners.column.agency') },
      { key: 'owed', label: t('data.owners.column.owed'), numeric: true },
      { key: 'onTime', label: t('data.owners.column.onTime'), numeric: true },
      { key: 'late', label: t('data.owners.column.late'), numeric: true },
      { key: 'never', label: t('data.owners.column.never'), numeric: true },
      { key: 'days', label: t('data.owners.column.days'), numeric: true },
      { key: 'oldest', label: t('data.owners.column.oldest') },
      { key: 'period', label: t('data.owners.column.period') },
      { key: 'due', label: t('data.owners.column.due') },
      { key: 'cadence', label: t('data.owners.column.cadence') },
      { key: 'lastEntry', label: t('data.owners.column.lastEntry') },
      { key: 'nextDue', label: t('data.owners.column.nextDue') },
    ],
    rows: owners.map((owner) => rowOf(owner, nameOf(agencies, owner.agency), i18n)),
  };
}

const NONE = '–';

function rowOf(owner: DataOwner, name: string, i18n: I18n): DataTableRow {
  const { say, format } = i18n;
  const { agency, owed, late, neverReported, oldest, lastEntry, nextDue } = owner;
  const onTime = owed.length - late;
  const daysLate = daysLateOf(owner);
  const oldestName = oldest && say(oldest.indicator.name);
  const periods = oldest && periodsWords(oldest.freshness, i18n);
  const due = oldest?.freshness.due ?? null;
  const day = (date: typeof due) => (date === null ? NONE : format.dateShort(date));
  const cadences = cadenceWords(owner, i18n);
  return {
    key: agency,
    cells: [
      name,
      ...[owed.length, onTime, late, neverReported, daysLate].map(format.count),
      oldestName ?? NONE,
      periods ?? NONE,
      day(due),
      cadences,
      day(lastEntry),
      day(nextDue),
    ],
    values: [
      name,
      ...[owed.length, onTime, late, neverReported, daysLate],
      ...[oldestName, periods, due, cadences, lastEntry, nextDue],
    ],
  };
}
