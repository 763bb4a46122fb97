import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';

const NONE = '–';

/** The quick wins with their status and the work against its plan. */
export function quickWinsTable(
  quickWins: readonly QuickWinCondition[],
  agencies: AgencyNames,
  note: string,
  { t, say, format }: I18n,
): DataTableModel {
  const write = (value: number | null) => (value === null ? NONE : format.number(value, 1));
  return {
    caption: t('dimension.quickWins.title'),
    columns: [
      { key: 'name', label: t('dimension.quickWins.name') },
      { key: 'status', label: t('dimension.quickWins.status') },
      { key: 'actual', label: t('dimension.quickWins.actual'), numeric: true },
      { key: 'plan', label: t('dimension.quickWins.plan'), numeric: true },
      { key: 'deviation', label: t('dimension.quickWins.deviation'), numeric: true },
      { key: 'agency', label: t('freshness.agency') },
      { key: 'report', label: t('dimension.quickWins.report') },
    ],
    rows: quickWins.map(({ quickWin, schedule, report }) => {
      const name = say(quickWin.name);
      const status = t(`schedule.${schedule.status}`);
      const agency = agencies.get(quickWin.leadAgency)?.name ?? quickWin.leadAgency;
      const { deviation } = schedule;
      const actual = report?.physicalActual ?? null;
      const plan = report?.physicalPlan ?? null;
      return {
        key: quickWin.id,
        cells: [
          name,
          status,
          write(actual),
          write(plan),
          deviation === null ? NONE : format.signed(deviation, 1),
          agency,
          report === null ? NONE : format.dateShort(report.date),
        ],
        values: [name, status, actual, plan, deviation, agency, report?.date ?? null],
      };
    }),
    note,
  };
}
