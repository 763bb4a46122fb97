import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';

/** Every month of the drawings; a month to come has its plan only. */
export function monthsTable(
  { plan, curve }: QuickWinCurveModel,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  const column = (key: ColumnKey, numeric = false) => ({
    key,
    label: t(`quickWinCurve.column.${key}`),
    numeric,
  });
  return {
    caption: t('quickWinCurve.table.caption'),
    name: `kurva-${plan.id}`,
    note,
    columns: [
      column('month'),
      column('physicalPlan', true),
      column('physical', true),
      column('deviation', true),
      { key: 'status', label: t('quickWin.column.status') },
      column('financialPlan', true),
      column('financial', true),
      column('report'),
      column('published'),
    ],
    rows: curve.months.map((month) => {
      const cells = cellsOf(month, i18n);
      return {
        key: month.month,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

type ColumnKey =
  | 'month'
  | 'physicalPlan'
  | 'physical'
  | 'deviation'
  | 'financialPlan'
  | 'financial'
  | 'report'
  | 'published';

type Cell = { text: string; value: number | string | null };

function cellsOf(at: CurveMonth, { t, format }: I18n): Cell[] {
  const { month, state, plan, report, spent, deviation, status } = at;
  const missing = state === 'reported' ? t('quickWin.noBudget') : t(`quickWinCurve.read.${state}`);
  const share = (value: number | null | undefined, none: string): Cell =>
    value === null || value === undefined
      ? { text: none, value: null }
      : { text: format.number(value, 1), value };
  const written = (text: string | null): Cell => ({ text: text ?? '–', value: text });
  const day = (date: string | undefined, text: string | null): Cell => ({
    text: text ?? '–',
    value: date ?? null,
  });
  return [
    { text: format.periodShort(month), value: month },
    share(plan?.physical, '–'),
    share(report?.physicalActual, missing),
    deviation === null
      ? { text: '–', value: null }
      : { text: format.signed(deviation, 1), value: deviation },
    written(status && t(`schedule.${status}`)),
    share(plan?.financial, '–'),
    share(spent, missing),
    day(report?.date, report && format.dateShort(report.date)),
    day(report?.publishedAt, report && format.dateShort(report.publishedAt)),
  ];
}
