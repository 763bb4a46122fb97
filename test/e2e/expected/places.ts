import type { RawFigure, RawIndicator, RawObservations, RawScorecard } from './raw-api';
import { endMonth, known } from './recomputed';

export type Place = {
  name: string;
  value: number | null;
  /** "2", "2=" where it is shared, "–" without a value. */
  rank: string;
  /** After minus before, `null` without both figures. */
  change: number | null;
};

const isOwn = ({ period }: RawFigure, { cadence }: RawIndicator) =>
  (cadence === 'yearly') === !period.includes('-');

/** Of each area and period the version known on the day, of one method. */
export const figuresOf = (
  { observations }: RawObservations,
  indicator: RawIndicator,
  method: string,
  day: string,
): RawFigure[] =>
  known(
    observations.filter((entry) => entry.method === method && isOwn(entry, indicator)),
    ({ area, period }) => `${area} ${period}`,
    day,
  );

export const better = ({ direction }: RawIndicator) => (direction === 'lower-is-better' ? 1 : -1);

/** The districts as the list must show them: best first, equal values on one rank. */
export function rankedPlaces(
  { districts }: RawScorecard,
  indicator: RawIndicator,
  raw: RawObservations,
  day: string,
): Place[] {
  const codes = districts.map(({ code }) => code);
  const figures = figuresOf(raw, indicator, indicator.leadMethod, day).filter(({ area }) =>
    codes.includes(area),
  );
  const months = figures.map(({ period }) => endMonth(period));
  const newest = Math.max(...months);
  const before = comparedMonth(months, newest);
  const valueAt = (code: string, month: number) =>
    figures.find(({ area, period }) => area === code && endMonth(period) === month)?.value ?? null;
  const values = codes.map((code) => valueAt(code, newest));
  const placed = districts.map(({ code, name }) => {
    const value = valueAt(code, newest);
    const earlier = valueAt(code, before);
    const change = value === null || earlier === null ? null : value - earlier;
    return { code, name, value, change, rank: rankText(values, value, better(indicator)) };
  });
  const order = ({ value }: Place) => (value === null ? Infinity : better(indicator) * value);
  return placed.sort((a, b) =>
    order(a) === order(b) ? a.code.localeCompare(b.code) : order(a) - order(b),
  );
}

/** A year earlier, or the last month of the year before. */
function comparedMonth(months: number[], newest: number): number {
  if (months.includes(newest - 12)) return newest - 12;
  const yearOf = (month: number) => Math.ceil(month / 12);
  return Math.max(...months.filter((month) => yearOf(month) === yearOf(newest) - 1));
}

function rankText(values: (number | null)[], value: number | null, sign: number): string {
  if (value === null) return '–';
  const ahead = values.filter((other) => other !== null && sign * other < sign * value).length;
  const same = values.filter((other) => other === value).length;
  return `${ahead + 1}${same > 1 ? '=' : ''}`;
}

export type Gap = { period: string; low: number; high: number; gap: number; measured: number };

/** Lowest and highest district in the last period of each year, of the leading method, by year. */
export function gapsByYear(
  { districts }: RawScorecard,
  indicator: RawIndicator,
  raw: RawObservations,
  day: string,
): Gap[] {
  const codes = districts.map(({ code }) => code);
  const figures = figuresOf(raw, indicator, indicator.leadMethod, day).filter(
    ({ area, value }) => codes.includes(area) && value !== null,
  );
  const years = [...new Set(figures.map(({ period }) => period.slice(0, 4)))].sort();
  return years.map((year) => {
    const ofYear = figures.filter(({ period }) => period.startsWith(year));
    const last = Math.max(...ofYear.map(({ period }) => endMonth(period)));
    const shown = ofYear.filter(({ period }) => endMonth(period) === last);
    const values = shown.flatMap(({ value }) => (value === null ? [] : [value]));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [{ period } = { period: year }] = shown;
    return { period, low, high, gap: high - low, measured: values.length };
  });
}
