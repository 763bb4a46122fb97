import type { AttentionItem } from '@/domain/attention/attention';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { explainedItem } from '../explainedItem';

export type SheetCell = { text: string; value: number | string | null };

export const word = (text: string): SheetCell => ({ text, value: text });

export const NONE: SheetCell = { text: '–', value: null };

export const accountColumns = ({ t }: I18n): DataTableModel['columns'][number][] => [
  { key: 'obstacle', label: t('account.obstacle') },
  { key: 'followUp', label: t('account.followUp') },
  { key: 'responsible', label: t('account.responsible') },
  { key: 'accountDue', label: t('hearing.explanations.accountDue') },
];

/** The account, its day apart; what is not filled in has no value. */
export function accountSheetCells(item: AttentionItem, { t, say, format }: I18n): SheetCell[] {
  const { account } = explainedItem(item);
  const due = account?.due ?? null;
  const empty: SheetCell = { text: t('account.empty'), value: null };
  return [
    ...[account?.obstacle, account?.followUp, account?.responsible].map((text) =>
      text ? word(say(text)) : empty,
    ),
    due === null ? empty : { text: format.dateShort(due), value: due },
  ];
}
