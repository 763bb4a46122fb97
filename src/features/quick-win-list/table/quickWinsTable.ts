import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { QuickWinItem } from '../quickWinListOf';
import { accountCells, expectedCells, identityCells, progressCells } from './cells';

/** The quick wins found with all that is known of each, in the order of the list. */
export function quickWinsTable(items: readonly QuickWinItem[], i18n: I18n): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('quickWins.list'),
    name: 'quick-win',
    note: provenanceOf(items, i18n).join(' · '),
    columns: [
      { key: 'name', label: t('quickWins.list') },
      { key: 'dimension', label: t('quickWins.dimension') },
      { key: 'agency', label: t('freshness.agency') },
      { key: 'districts', label: t('quickWins.district') },
      { key: 'budget', label: t('quickWin.column.budget'), numeric: true },
      { key: 'status', label: t('quickWin.column.status') },
      { key: 'physical', label: t('quickWin.physical'), numeric: true },
      { key: 'physicalPlan', label: t('quickWin.column.physicalPlan'), numeric: true },
      { key: 'deviation', label: t('quickWin.column.deviation'), numeric: true },
      { key: 'spent', label: t('quickWins.column.spent'), numeric: true },
      { key: 'financial', label: t('quickWins.column.share'), numeric: true },
      { key: 'financialPlan', label: t('quickWin.column.financialPlan'), numeric: true },
      { key: 'gap', label: t('quickWins.column.gap'), numeric: true },
      { key: 'missed', label: t('quickWins.column.missed'), numeric: true },
      { key: 'next', label: t('quickWins.proof.milestone') },
      { key: 'due', label: t('quickWins.column.due') },
      { key: 'outlook', label: t('quickWins.column.outlook') },
      { key: 'finish', label: t('quickWins.column.finish') },
      { key: 'report', label: t('quickWin.column.reportDay') },
      { key: 'daysLate', label: t('quickWins.column.daysLate'), numeric: true },
      { key: 'obstacle', label: t('account.obstacle') },
      { key: 'followUp', label: t('account.followUp') },
      { key: 'responsible', label: t('account.responsible') },
      { key: 'accountDue', label: t('quickWins.column.accountDue') },
    ],
    rows: items.map((item) => {
      const cells = [
        ...identityCells(item, i18n),
        ...progressCells(item, i18n),
        ...expectedCells(item, i18n),
        ...accountCells(item, i18n),
      ];
      return {
        key: item.condition.quickWin.id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

/** Sources, simulated mark and the newest report, as parts of a provenance line. */
export function provenanceOf(items: readonly QuickWinItem[], i18n: I18n): string[] {
  const sources = items.map(({ condition: { report, quickWin } }) =>
    report === null ? quickWin.source : report.source,
  );
  const newest = items
    .flatMap(({ condition: { report } }) => report?.date ?? [])
    .sort()
    .at(-1);
  return [
    ...sourceWords(sources, i18n),
    ...(newest === undefined
      ? []
      : [i18n.t('quickWin.position', { date: i18n.format.date(newest) })]),
  ];
}
