import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel } from '../selectExplanations';
import { owedPart } from '../words/owedPart';
import { accountColumns, accountSheetCells, type SheetCell, word } from './sheetCells';

/** What was not reported, for the workbook. */
export function unreportedSheet(
  { unreported, agencies }: ExplanationsModel,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  return {
    caption: t('hearing.explanations.unreported', { count: unreported.length }),
    name: t('hearing.explanations.unreportedSheet'),
    note: provenanceWords(
      unreported.flatMap((item) => explainedItem(item).figure ?? []),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'item', label: t('dimensions.indicator') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'owed', label: t('hearing.explanations.owed') },
      { key: 'due', label: t('hearing.explanations.dueSince') },
      { key: 'days', label: t('hearing.explanations.daysLate'), numeric: true },
      { key: 'rhythm', label: t('hearing.explanations.rhythm') },
      { key: 'last', label: t('hearing.explanations.last') },
      ...accountColumns(i18n),
    ],
    rows: unreported.map((item) => {
      const { id, name, agency } = explainedItem(item);
      const { due, daysLate } = item.freshness;
      const { owed, rhythm, last } = owedPart(item, i18n);
      const cells: SheetCell[] = [
        word(say(name)),
        word(agencies.get(agency)?.shortName ?? agency),
        word(owed),
        { text: format.dateShort(due), value: due },
        { text: format.count(daysLate), value: daysLate },
        word(rhythm),
        word(last),
        ...accountSheetCells(item, i18n),
      ];
      return {
        key: id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}
