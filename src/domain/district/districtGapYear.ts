import type { Indicator, MeasuredObservation } from '../indicator/indicator';
import { type Period, periodParts } from '../time/period';

/** The best or the worst value of a year, and every district that holds it. */
export type GapEnd = { value: number; districts: string[] };

/** Best and worst district of one period, all of one method. */
export type GapYear = {
  year: number;
  period: Period;
  method: string;
  best: GapEnd;
  worst: GapEnd;
  /** Worst to best without sign, in the difference of the indicator's unit. */
  gap: number;
  /** The regency's own figure of the period and method. */
  regency: number | null;
  /** How many districts have a figure; the others are missing or withheld. */
  measured: number;
  isProvisional: boolean;
  /** The district figures behind it. */
  observations: MeasuredObservation[];
};

type Question = {
  indicator: Indicator;
  regency: string;
  known: readonly MeasuredObservation[];
  /** Names of the districts by code. */
  areas: ReadonlyMap<string, string>;
  period: Period;
  method: string;
};

/** The gap of one period by one method; `null` with fewer than two districts, between which no gap exists. */
export function gapOfPeriod({
  indicator,
  regency,
  known,
  areas,
  period,
  method,
}: Question): GapYear | null {
  const inPeriod = known.filter((entry) => entry.period === period && entry.method === method);
  const observations = inPeriod.filter(({ area }) => areas.has(area));
  if (observations.length < 2) return null;
  const values = observations.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [best, worst] = indicator.direction === 'higher-is-better' ? [high, low] : [low, high];
  const endAt = (value: number): GapEnd => ({
    value,
    districts: observations
      .filter((entry) => entry.value === value)
      .map(({ area }) => areas.get(area) ?? area),
  });
  const own = inPeriod.find((entry) => entry.area === regency);
  return {
    year: periodParts(period).year,
    period,
    method,
    best: endAt(best),
    worst: endAt(worst),
    // Subtracting leaves digits like 16.199999999999996 that a file would carry.
    gap: Number((high - low).toPrecision(12)),
    regency: own?.value ?? null,
    measured: observations.length,
    isProvisional: observations.some(({ status }) => status !== 'final'),
    observations,
  };
}
