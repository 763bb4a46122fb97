import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { QuickWinsModel } from '../selectQuickWins';

type Cell = { text: string; value: number | string | null };
type Column = {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (of: QuickWinCondition) => Cell;
};

/** Every quick win of the scope, also those beyond the rows of the report. */
export function quickWinsTable(
  { ranked, sources, on }: QuickWinsModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const columns = [...statusColumns(agencies, i18n), ...moneyColumns(i18n), ...dayColumns(i18n)];
  return {
    caption: t('hearing.quickWins.title'),
    name: 'quick-win',
    note: [
      ...sourceWords(sources, i18n),
      t('hearing.quickWins.asOf', { date: format.date(on) }),
    ].join(' · '),
    columns,
    rows: ranked.map((condition) => {
      const cells = columns.map(({ cell }) => cell(condition));
      return {
        key: condition.quickWin.id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

const statusColumns = (agencies: AgencyNames, { t, say }: I18n): Column[] => [
  { key: 'name', label: t('quickWin.title'), cell: ({ quickWin }) => word(say(quickWin.name)) },
  {
    key: 'dimension',
    label: t('quickWin.column.dimension'),
    cell: ({ quickWin }) => word(t(`dimension.${quickWin.dimension}`)),
  },
  {
    key: 'agency',
    label: t('freshness.agency'),
    cell: ({ quickWin: { leadAgency } }) => word(agencies.get(leadAgency)?.shortName ?? leadAgency),
  },
  {
    key: 'status',
    label: t('quickWin.column.status'),
    cell: ({ schedule }) => word(t(`schedule.${schedule.status}`)),
  },
];

function moneyColumns({ t, format }: I18n): Column[] {
  const share = (value: number | null): Cell => number(value, (known) => format.number(known, 1));
  const money = (value: number | null): Cell => number(value, (known) => format.count(known));
  const of = (key: string, label: string, cell: Column['cell']) => ({
    key,
    label,
    numeric: true,
    cell,
  });
  return [
    of('physical', t('hearing.quickWins.table.physical'), ({ report }) =>
      share(report?.physicalActual ?? null),
    ),
    of('physicalPlan', t('hearing.quickWins.table.physicalPlan'), ({ report }) =>
      share(report?.physicalPlan ?? null),
    ),
    of('deviation', t('quickWin.column.deviation'), ({ schedule }) =>
      number(schedule.deviation, (known) => format.signed(known, 1)),
    ),
    of('financial', t('hearing.quickWins.table.financial'), ({ spent }) => share(spent)),
    of('financialPlan', t('hearing.quickWins.table.financialPlan'), ({ report }) =>
      share(report?.financialPlan ?? null),
    ),
    of('gap', t('hearing.quickWins.table.gap'), ({ spendingGap }) =>
      number(spendingGap, (known) => format.signed(known, 1)),
    ),
    of('spent', t('hearing.quickWins.table.spent'), ({ report }) => money(report?.spent ?? null)),
    of('budget', t('hearing.quickWins.table.budget'), ({ quickWin }) =>
      money(totalBudget(quickWin.budget)),
    ),
    ...(['apbd', 'csr', 'other'] as const).map((source) =>
      of(source, t(`hearing.quickWins.table.${source}`), ({ quickWin }) =>
        money(quickWin.budget[source]),
      ),
    ),
  ];
}

const dayColumns = ({ t, say, format }: I18n): Column[] => [
  {
    key: 'missed',
    label: t('hearing.quickWins.table.missed'),
    cell: ({ missedMilestones }) =>
      word(
        missedMilestones
          .map(({ name, due }) => `${say(name)} (${format.dateShort(due)})`)
          .join('; '),
      ),
  },
  {
    key: 'next',
    label: t('hearing.quickWins.table.next'),
    cell: ({ nextMilestone }) => (nextMilestone === null ? lacking : word(say(nextMilestone.name))),
  },
  {
    key: 'due',
    label: t('hearing.quickWins.table.due'),
    cell: ({ nextMilestone }) => day(nextMilestone?.due, format),
  },
  {
    key: 'report',
    label: t('quickWin.column.reportDay'),
    cell: ({ report }) => day(report?.date, format),
  },
];

const word = (text: string): Cell => (text === '' ? lacking : { text, value: text });
const lacking: Cell = { text: '–', value: null };

const number = (value: number | null, write: (known: number) => string): Cell =>
  value === null ? lacking : { text: write(value), value };

const day = (
  date: Parameters<I18n['format']['dateShort']>[0] | undefined,
  format: I18n['format'],
) => (date === undefined ? lacking : { text: format.dateShort(date), value: date });
