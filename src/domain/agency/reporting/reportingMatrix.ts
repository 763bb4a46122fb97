import type { Indicator, IndicatorRecord, Observation } from '../../indicator/indicator';
import type { QuickWin, QuickWinReport } from '../../quick-win/quickWin';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import { type IsoDate, isoDate } from '../../time/calendar';
import { type Period, periodAt, periodEnd, periodRange, shiftPeriod } from '../../time/period';
import { indicatorCells } from './indicatorCells';
import { quickWinCells } from './quickWinCells';
import type { ReportingCell } from './reportingCell';

/** One row: an indicator, or the reports of a quick win; one cell a month. */
export type ReportingRow = { key: string; cells: ReportingCell[] } & (
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'quick-win'; quickWin: QuickWin }
);

export type ReportingMatrix = {
  /** A period stands in the month in which it ends. */
  months: Period[];
  rows: ReportingRow[];
  /** The figures and reports of these months, every version known on the date. */
  published: (Observation | QuickWinReport)[];
};

const MONTHS_SHOWN = 12;

/** Was it reported on time? The last twelve months, the one looked at included. */
export function reportingMatrix(
  {
    indicators,
    quickWins,
    reports,
  }: {
    indicators: readonly IndicatorRecord[];
    quickWins: readonly QuickWinCondition[];
    /** Every version: a report handed in on time stays so when it is revised. */
    reports: readonly QuickWinReport[];
  },
  agency: string,
  on: IsoDate,
): ReportingMatrix {
  const last = periodAt('monthly', on);
  const months = periodRange(shiftPeriod(last, 1 - MONTHS_SHOWN), last);
  const from = isoDate(`${months[0] ?? last}-01`);
  const owned = indicators.filter(({ indicator }) => indicator.agency === agency);
  const led = quickWins.filter(({ quickWin }) => quickWin.leadAgency === agency);
  return {
    months,
    rows: [
      ...owned.map((record): ReportingRow => {
        const { indicator } = record;
        const cells = indicatorCells(record, months, on);
        return { kind: 'indicator', key: `indicator ${indicator.id}`, indicator, cells };
      }),
      ...led.map((condition): ReportingRow => {
        const { quickWin } = condition;
        const cells = quickWinCells(condition, reports, months, on);
        return { kind: 'quick-win', key: `quick-win ${quickWin.id}`, quickWin, cells };
      }),
    ],
    published: [
      ...owned.flatMap(({ observations }) =>
        observations.filter(({ period }) => periodEnd(period) >= from),
      ),
      ...reports.filter(
        ({ quickWin, date }) => date >= from && led.some((it) => it.quickWin.id === quickWin),
      ),
    ].filter(({ publishedAt }) => publishedAt <= on),
  };
}
