import type { MilestoneState, StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { markOf } from './milestoneWords';

const NONE = '–';
const COLUMNS = [
  'name',
  'original',
  'due',
  'done',
  'state',
  'days',
  'needed',
  'expected',
  'reached',
] as const;
const NUMERIC: readonly string[] = ['days', 'needed', 'expected'];

/** Every milestone with the date first promised, the one now promised and what the pace expects. */
export function milestonesTable(
  plan: QuickWinPlan,
  milestones: readonly StandingMilestone[],
  on: IsoDate,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('milestone.title'),
    name: `tonggak-${plan.id}`,
    note,
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`milestone.column.${key}`),
      numeric: NUMERIC.includes(key),
    })),
    rows: milestones.map((standing) => {
      const cells = cellsOf(standing, on, i18n);
      return {
        key: standing.milestone.id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

type Cell = { text: string; value: number | string | null };

function cellsOf(standing: StandingMilestone, on: IsoDate, { t, say, format }: I18n): Cell[] {
  const { milestone, state } = standing;
  const { name, originalDue, due, plannedWork } = milestone;
  const isMet = state.kind === 'met' || state.kind === 'met-late';
  const outlook = isMet || state.outlook.kind === 'unknown' ? null : state.outlook;
  // On a day gone by nothing is expected any more, only when the work will be reached.
  const isForeseen = outlook !== null && 'expected' in outlook && state.kind !== 'missed';
  const expected = isForeseen ? outlook.expected : null;
  const reached = markOf(standing, on).expected;
  const word = (text: string): Cell => ({ text, value: text });
  const cell = <T extends number | string>(value: T | null, write: (it: T) => string): Cell =>
    value === null ? { text: NONE, value } : { text: write(value), value };
  const share = (value: number | null) => cell(value, (it) => format.number(it, 1));
  return [
    word(say(name)),
    cell(originalDue, format.dateShort),
    cell(due, format.dateShort),
    cell(isMet ? state.doneAt : null, format.dateShort),
    word(t(`milestone.state.${state.kind}`)),
    cell(daysOf(state), (it) => format.number(it, 0)),
    share(plannedWork),
    share(expected),
    cell(reached, format.dateShort),
  ];
}

/** Days past the date now promised; negative while it is ahead, `null` once met in time. */
function daysOf(state: MilestoneState): number | null {
  if (state.kind === 'met') return null;
  return 'daysLate' in state ? state.daysLate : -state.daysLeft;
}
