import { dutyLimit, type HearingNames } from '@/i18n/duty/dutyLimit';
import { dutyName } from '@/i18n/duty/dutyName';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { DutiesModel } from './selectDuties';

const NONE = '–';

/** The duties listed, overdue first. */
export function dutiesTable(
  { overdue, coming }: Pick<DutiesModel, 'overdue' | 'coming'>,
  hearings: HearingNames,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  return {
    caption: t('agency.duties.title'),
    note,
    columns: [
      { key: 'duty', label: t('agency.duties.column.duty') },
      { key: 'kind', label: t('agency.duties.column.kind') },
      { key: 'due', label: t('agency.duties.column.due') },
      { key: 'days', label: t('agency.duties.column.days'), numeric: true },
      { key: 'limit', label: t('agency.duties.column.limit') },
    ],
    rows: [...overdue, ...coming].map((duty) => {
      const { key, due, daysLate } = duty;
      const name = dutyName(duty, i18n);
      const kind = t(`duty.kind.${duty.kind}`);
      const limit = dutyLimit(duty, hearings, i18n).join(' · ');
      const days = daysLate === null ? NONE : format.count(daysLate);
      return {
        key,
        cells: [name, kind, format.dateShort(due), days, limit],
        values: [name, kind, due, daysLate, limit],
      };
    }),
  };
}
