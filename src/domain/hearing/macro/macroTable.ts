import { type Change, changeSince } from '../../indicator/change';
import type { Indicator, MeasuredObservation, Observation } from '../../indicator/indicator';
import { observationKey, type Series, splitByMethod } from '../../indicator/series';
import { latestVersions } from '../../time/asOf';
import { type IsoDate, yearOf } from '../../time/calendar';
import { periodParts } from '../../time/period';
import { MACRO_SET, type MacroItem, type MacroKey } from './macroSet';

/** Years shown side by side. */
const YEARS = 6;

/** One year of a row; `null` where nothing was published, not even a reason. */
export type MacroCell = { year: number; observation: Observation | null };

/** One indicator by one method: two methods are two rows, never one. */
export type MacroSeries = {
  kind: 'series';
  item: MacroKey;
  indicator: Indicator;
  method: string;
  /** Whether other methods of the same indicator are shown too. */
  isOneOfSeveral: boolean;
  cells: MacroCell[];
  latest: MeasuredObservation | null;
  /** Since the year before the latest figure; `null` when that year has none. */
  change: Change | null;
};

export type MacroRow = MacroSeries | { kind: 'absent'; item: MacroKey };

export type MacroTable = { years: number[]; rows: MacroRow[] };

type Question = {
  indicators: readonly Indicator[];
  /** Every published version of the figures of these indicators, by id. */
  figures: ReadonlyMap<string, readonly Observation[]>;
  regency: string;
  on: IsoDate;
};

/** The indicators of the macro set that are served, in the order of the set. */
export const macroIndicators = (indicators: readonly Indicator[]): Indicator[] =>
  MACRO_SET.flatMap(({ code }) => indicators.find((indicator) => indicator.code === code) ?? []);

/**
 * The macro set as it was known on a date: the years up to the last full one, or up to a newer year
 * that has a figure already. An item that is not served keeps its row.
 */
export function macroTable(question: Question): MacroTable {
  const known = MACRO_SET.map((item) => ({ item, ...seriesOf(item, question) }));
  const newest = Math.max(
    yearOf(question.on) - 1,
    ...known.flatMap(({ series }) => series.flatMap(({ points }) => points.map(yearOfFigure))),
  );
  const years = Array.from({ length: YEARS }, (_, at) => newest - YEARS + 1 + at);
  return {
    years,
    rows: known.flatMap(({ item, indicator, series }): MacroRow[] =>
      indicator === null
        ? absent(item)
        : series.map((one) => rowOf(item.key, indicator, one, { years, of: series.length })),
    ),
  };
}

const yearOfFigure = ({ period }: Observation): number => periodParts(period).year;

const absent = ({ key, isOptional = false }: MacroItem): MacroRow[] =>
  isOptional ? [] : [{ kind: 'absent', item: key }];

function seriesOf({ code }: MacroItem, { indicators, figures, regency, on }: Question) {
  const indicator = indicators.find((candidate) => candidate.code === code) ?? null;
  if (indicator === null) return { indicator, series: [] };
  const yearly = (figures.get(indicator.id) ?? []).filter(
    ({ area, period }) => area === regency && periodParts(period).cadence === 'yearly',
  );
  const series = splitByMethod(latestVersions(yearly, observationKey, on));
  const leadFirst = ({ method }: Series) => (method === indicator.leadMethod ? 0 : 1);
  series.sort((a, b) => leadFirst(a) - leadFirst(b));
  return { indicator, series: series.length === 0 ? [emptySeries(indicator)] : series };
}

const emptySeries = ({ leadMethod }: Indicator): Series => ({ method: leadMethod, points: [] });

function rowOf(
  item: MacroKey,
  indicator: Indicator,
  series: Series,
  { years, of }: { years: readonly number[]; of: number },
): MacroSeries {
  const latest = series.points.findLast((point) => point.kind === 'measured') ?? null;
  return {
    kind: 'series',
    item,
    indicator,
    method: series.method,
    isOneOfSeveral: of > 1,
    cells: years.map((year) => ({
      year,
      observation: series.points.find((point) => yearOfFigure(point) === year) ?? null,
    })),
    latest,
    change: latest && changeSince(indicator, series, latest, { sameSeason: false }),
  };
}
