import { type SourcedRecord, sourcedRecords } from '../../agency/sources/dataSources';
import type { IndicatorRecord } from '../../indicator/indicator';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import type { IsoDate } from '../../time/calendar';
import { macroIndicators } from '../macro/macroTable';

type Conditions = {
  /** Of every indicator of the regency. */
  conditions: readonly IndicatorCondition[];
  inScope: readonly IndicatorCondition[];
};

type Parts = Conditions & {
  records: readonly IndicatorRecord[];
  /** Of the scope. */
  quickWins: readonly QuickWinCondition[];
};

/** Ids of the indicators of a report: the scope's own, and those that are always read out. */
export const shownIndicators = ({ conditions, inScope }: Conditions): ReadonlySet<string> =>
  new Set([
    ...inScope.map(({ indicator }) => indicator.id),
    ...macroIndicators(conditions.map(({ indicator }) => indicator)).map(({ id }) => id),
  ]);

/** Figures and works of a report as they were known on its day, each with its source. */
export function shownRecords(parts: Parts, on: IsoDate): SourcedRecord[] {
  const shown = shownIndicators(parts);
  return sourcedRecords(
    {
      indicators: parts.records.filter(({ indicator }) => shown.has(indicator.id)),
      quickWins: parts.quickWins.map(({ quickWin }) => quickWin),
      reports: parts.quickWins.flatMap(({ course }) => course),
      evaluations: [],
      programmes: [],
    },
    on,
  );
}
