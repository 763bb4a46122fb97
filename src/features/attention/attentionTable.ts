import type { AttentionItem } from '@/domain/attention/attention';
import type { Account } from '@/domain/indicator/indicator';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { itemNames } from './itemNames';
import type { AttentionModel } from './selectAttention';

/** Every item off track, those that are only counted on screen too, worst first. */
export function attentionTable(
  { shown, rest }: AttentionModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  const items = [...shown, ...rest];
  const sources = items.flatMap((item) => itemNames(item).source ?? []);
  return {
    caption: t('attention.title'),
    name: 'perlu-perhatian',
    note: sourceWords(sources, i18n).join(' · '),
    columns: [
      { key: 'name', label: t('attention.title') },
      { key: 'dimension', label: t('quickWin.column.dimension') },
      { key: 'agency', label: t('freshness.agency') },
      { key: 'status', label: t('dimensions.band') },
      { key: 'achievement', label: t('dimensions.achievement'), numeric: true },
      { key: 'deviation', label: t('quickWin.column.deviation'), numeric: true },
      { key: 'obstacle', label: t('account.obstacle') },
      { key: 'followUp', label: t('account.followUp') },
      { key: 'responsible', label: t('account.responsible') },
    ],
    rows: items.map((item) => {
      const cells = cellsOf(item, agencies, i18n);
      return {
        key: itemNames(item).key,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

type Cell = { text: string; value: number | string | null };

function cellsOf(item: AttentionItem, agencies: AgencyNames, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const { name, dimension, agency, account } = itemNames(item);
  return [
    word(say(name)),
    word(t(`dimension.${dimension}`)),
    word(agencies.get(agency)?.shortName ?? agency),
    word(statusOf(item, i18n)),
    item.kind === 'off-target'
      ? { text: format.percent(item.achievement.percent), value: item.achievement.percent }
      : NONE,
    item.kind === 'behind-schedule'
      ? { text: format.percentagePoints(item.deviation), value: item.deviation }
      : NONE,
    ...accountCells(account, i18n),
  ];
}

function statusOf(item: AttentionItem, { t, format }: I18n): string {
  switch (item.kind) {
    case 'off-target':
      return t(`band.${item.achievement.band}`);
    case 'behind-schedule':
      return t(`schedule.${item.condition.schedule.status}`);
    case 'unreported':
      return t('attention.daysLate', { days: format.days(item.freshness.daysLate) });
  }
}

const accountCells = (account: Account | null, { t, say }: I18n): Cell[] =>
  [account?.obstacle, account?.followUp, account?.responsible].map((text) =>
    text ? word(say(text)) : { text: t('account.empty'), value: null },
  );

const word = (text: string): Cell => ({ text, value: text });
const NONE: Cell = { text: '–', value: null };
