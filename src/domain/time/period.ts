import { compareCodes } from '../order';
import { daysInMonth, type IsoDate, isoDate } from './calendar';

/** `2024` (year), `2024-S1` (semester), `2024-Q3` (quarter) or `2024-07` (month). */
export type Period = string & { readonly __period: never };
export type Cadence = 'monthly' | 'quarterly' | 'semiannual' | 'yearly';

/** A period taken apart: `index` counts from 1 within the year; it is 1 for a year. */
export type PeriodParts = { cadence: Cadence; year: number; index: number };

export const PERIODS_PER_YEAR: Record<Cadence, number> = {
  monthly: 12,
  quarterly: 4,
  semiannual: 2,
  yearly: 1,
};

const PATTERN = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(0[1-9]|1[0-2])))?$/;

export const isPeriod = (text: string): text is Period => PATTERN.test(text);

/** Remembers what is asked for again and again: all figures share the same few hundred periods. */
function remember<T>(think: (period: string) => T): (period: string) => T {
  const known = new Map<string, T>();
  return (period) => {
    const thought = known.get(period) ?? think(period);
    known.set(period, thought);
    return thought;
  };
}

/** Throws a `RangeError` when the text is no period. */
export const periodParts: (period: string) => Readonly<PeriodParts> = remember(takeApart);

function takeApart(period: string): PeriodParts {
  const match = PATTERN.exec(period);
  if (match === null)
    throw new RangeError(`Not a period (2024, 2024-S1, 2024-Q3, 2024-07): ${period}`);
  const [, year, quarter, semester, month] = match;
  if (quarter !== undefined)
    return { cadence: 'quarterly', year: Number(year), index: Number(quarter) };
  if (semester !== undefined)
    return {
      cadence: 'semiannual',
      year: Number(year),
      index: Number(semester),
    };
  if (month !== undefined) return { cadence: 'monthly', year: Number(year), index: Number(month) };
  return { cadence: 'yearly', year: Number(year), index: 1 };
}

export function periodOf({ cadence, year, index }: PeriodParts): Period {
  switch (cadence) {
    case 'monthly':
      return `${year}-${String(index).padStart(2, '0')}` as Period;
    case 'quarterly':
      return `${year}-Q${index}` as Period;
    case 'semiannual':
      return `${year}-S${index}` as Period;
    case 'yearly':
      return `${year}` as Period;
  }
}

/** The period `steps` later (or earlier when negative) of the same cadence. */
export function shiftPeriod(period: Period, steps: number): Period {
  const { cadence, year, index } = periodParts(period);
  const perYear = PERIODS_PER_YEAR[cadence];
  const count = year * perYear + (index - 1) + steps;
  return periodOf({
    cadence,
    year: Math.floor(count / perYear),
    index: (count % perYear) + 1,
  });
}

/** Last calendar day of the period. */
export const periodEnd: (period: Period) => IsoDate = remember((period) => {
  const { cadence, year, index } = periodParts(period);
  const month = (12 / PERIODS_PER_YEAR[cadence]) * index;
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`);
});

/** The period of this cadence that contains the date. */
export function periodAt(cadence: Cadence, date: IsoDate): Period {
  const month = Number(date.slice(5, 7));
  const index = Math.ceil(month / (12 / PERIODS_PER_YEAR[cadence]));
  return periodOf({ cadence, year: Number(date.slice(0, 4)), index });
}

/** Orders periods by their last day; sort comparator. */
export function comparePeriods(a: Period, b: Period): number {
  return compareCodes(periodEnd(a), periodEnd(b));
}

/** Every period from `first` to `last`, both included; both of one cadence. */
export function periodRange(first: Period, last: Period): Period[] {
  const range: Period[] = [];
  for (let at = first; comparePeriods(at, last) <= 0; at = shiftPeriod(at, 1)) range.push(at);
  return range;
}
