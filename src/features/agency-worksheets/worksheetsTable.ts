import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { WorksheetsModel } from './selectWorksheets';

const NONE = '–';

/** Each worksheet with its state, due day and verifier. */
export function worksheetsTable(
  { worksheets }: Pick<WorksheetsModel, 'worksheets'>,
  tableNote: string,
  { t, say, format }: I18n,
): DataTableModel {
  return {
    caption: t('agency.worksheets.title'),
    note: tableNote,
    columns: [
      { key: 'form', label: t('agency.worksheets.form') },
      { key: 'state', label: t('agency.worksheets.state') },
      { key: 'due', label: t('agency.worksheets.due') },
      { key: 'countedFrom', label: t('agency.worksheets.countedFrom') },
      { key: 'days', label: t('agency.worksheets.days'), numeric: true },
      { key: 'verifier', label: t('agency.worksheets.verifierColumn') },
      { key: 'note', label: t('agency.worksheets.note') },
    ],
    rows: worksheets.map(({ worksheet, countedFrom, daysLate }) => {
      const { form, stage, state, due, verifier, note } = worksheet;
      const name = t('duty.name.worksheet', { form: say(form), stage });
      const word = t(`duty.state.${state}`);
      const said = note && say(note);
      return {
        key: worksheet.id,
        cells: [
          name,
          word,
          format.dateShort(due),
          format.dateShort(countedFrom),
          daysLate === null ? NONE : format.count(daysLate),
          verifier ?? NONE,
          said ?? NONE,
        ],
        values: [name, word, due, countedFrom, daysLate, verifier, said],
      };
    }),
  };
}
