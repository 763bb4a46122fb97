import { type AgencyActivity, daysPastDue, dueOf } from '@/domain/agency/activity/activity';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { activityName } from './activityWords';

const NONE = '–';

/** What was done, newest first, each with its due day. */
export function activityTable(
  done: readonly AgencyActivity[],
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  return {
    caption: t('agency.activity.title'),
    note,
    columns: [
      { key: 'what', label: t('agency.activity.column.what') },
      { key: 'day', label: t('agency.activity.column.day') },
      { key: 'due', label: t('agency.activity.column.due') },
      { key: 'days', label: t('agency.activity.column.days'), numeric: true },
    ],
    rows: done.map((activity) => {
      const { key, day } = activity;
      const due = dueOf(activity);
      const name = activityName(activity, i18n);
      const days = daysPastDue(activity);
      return {
        key,
        cells: [
          name,
          format.dateShort(day),
          due === null ? NONE : format.dateShort(due),
          days === null ? NONE : format.count(days),
        ],
        values: [name, day, due, days],
      };
    }),
  };
}
