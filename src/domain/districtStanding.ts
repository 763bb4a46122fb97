import { type Achievement, rateAchievement } from './achievement';
import { latestVersions } from './asOf';
import type { IsoDate } from './calendar';
import type { Indicator, MissingReason, Observation, Target } from './indicator';
import { type ClassBreaks, classBreaks, classOf } from './mapScale';
import { comparePeriods, type Period, periodParts } from './period';
import type { District } from './region';
import { observationKey } from './series';

/** One district: its value with class and achievement against the regency's target, or why it has none. */
export type DistrictRow = {
  district: District;
  /** Equal values share a rank; without a value there is none. */
  rank: number | null;
  reading:
    | {
        kind: 'value';
        value: number;
        class: number;
        achievement: Achievement;
        isProvisional: boolean;
      }
    | { kind: 'missing'; reason: MissingReason };
};

/** How the districts of a regency stand on one indicator in one period. */
export type DistrictStanding = {
  indicator: Indicator;
  /** Years with district figures, newest first. */
  years: number[];
  /** The period shown; `null` when no district figure was published by the date. */
  period: Period | null;
  target: Target | null;
  /** Best first, missing last. */
  rows: DistrictRow[];
  breaks: ClassBreaks;
  observations: Observation[];
};

type Question = {
  indicator: Indicator;
  figures: { observations: readonly Observation[]; targets: readonly Target[] };
  districts: readonly District[];
  regency: string;
  /** Chosen year; the newest when it has no figures. */
  year: number | undefined;
  on: IsoDate;
};

/** How the districts stand on one indicator in one period, ranked; class bounds hold for all years, so that years compare. */
export function districtStanding(question: Question): DistrictStanding {
  const { indicator, figures, districts, regency, year, on } = question;
  const known = districtObservations(question);
  const years = yearsOf(known);
  const chosen = years.find((candidate) => candidate === year) ?? years[0];
  const period = lastPeriodOf(known, chosen);
  const observations = known.filter((observation) => observation.period === period);
  const target =
    latestVersions(
      figures.targets.filter((entry) => entry.area === regency && entry.period === period),
      ({ period }) => period,
      on,
    )[0] ?? null;
  const breaks = classBreaks({
    values: known.flatMap((observation) =>
      observation.kind === 'measured' ? [observation.value] : [],
    ),
    target: target?.value ?? null,
    direction: indicator.direction,
  });
  const rows = ranked(
    districts.map((district) => rowOf(district, observations, { indicator, target, breaks })),
    indicator,
  );
  return { indicator, years, period, target, rows, breaks, observations };
}

function districtObservations({ indicator, figures, districts, on }: Question): Observation[] {
  const codes = new Set(districts.map(({ code }) => code));
  const own = figures.observations.filter(
    ({ area, method }) => codes.has(area) && method === indicator.leadMethod,
  );
  return latestVersions(own, observationKey, on);
}

const yearsOf = (observations: Observation[]): number[] =>
  [...new Set(observations.map(({ period }) => periodParts(period).year))].sort((a, b) => b - a);

const lastPeriodOf = (observations: Observation[], year: number | undefined): Period | null =>
  observations
    .map(({ period }) => period)
    .filter((period) => periodParts(period).year === year)
    .sort(comparePeriods)
    .at(-1) ?? null;

type Measure = Pick<DistrictStanding, 'indicator' | 'target' | 'breaks'>;

function rowOf(
  district: District,
  observations: Observation[],
  { indicator, target, breaks }: Measure,
): DistrictRow {
  const observation = observations.find(({ area }) => area === district.code);
  if (observation?.kind !== 'measured') {
    const reason = observation?.reason ?? 'not-reported';
    return { district, rank: null, reading: { kind: 'missing', reason } };
  }
  const { value, status } = observation;
  const achievement = rateAchievement({
    formula: indicator.formula,
    actual: value,
    target: target?.value ?? null,
  });
  return {
    district,
    rank: null,
    reading: {
      kind: 'value',
      value,
      class: classOf(breaks, value),
      achievement,
      isProvisional: status !== 'final',
    },
  };
}

function ranked(rows: DistrictRow[], { direction }: Indicator): DistrictRow[] {
  const sign = direction === 'higher-is-better' ? -1 : 1;
  const goodness = ({ reading }: DistrictRow) =>
    reading.kind === 'value' ? sign * reading.value : Number.POSITIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => {
    const [left, right] = [goodness(a), goodness(b)];
    return left === right ? a.district.code.localeCompare(b.district.code) : left - right;
  });
  return sorted.map((row) => ({
    ...row,
    rank:
      row.reading.kind === 'missing'
        ? null
        : sorted.findIndex((other) => goodness(other) === goodness(row)) + 1,
  }));
}
