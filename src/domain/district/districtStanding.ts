import { type Achievement, rateAchievement } from '../indicator/achievement';
import type { Freshness, LateFreshness } from '../indicator/freshness';
import type { Indicator, MissingReason, Observation, Target } from '../indicator/indicator';
import { observationKey } from '../indicator/series';
import { type ClassBreaks, classBreaks, classOf } from '../map/mapScale';
import { compareCodes } from '../order';
import type { District } from '../region/region';
import { remembering } from '../remembering';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { comparePeriods, type Period, periodParts } from '../time/period';
import { growsWithSize } from './districtStandingForm';

/** What is ranked: a district, or a village where figures go that deep. */
export type StandingArea = Pick<District, 'code' | 'name'>;

/** One district: its value with class and achievement against the regency's target, or why it has none. */
export type DistrictRow = {
  district: StandingArea;
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
  /** Target of the period shown; a count has none by district. */
  target: Target | null;
  /** The one target that places a class bound, whichever year is shown; see `boundTargetOf`. */
  boundTarget: Target | null;
  /** Set when the regency's indicator is late: its figures keep their values, not their bands. */
  late: LateFreshness | null;
  /** Best first, missing last. */
  rows: DistrictRow[];
  breaks: ClassBreaks;
  observations: Observation[];
};

type Question = {
  indicator: Indicator;
  figures: { observations: readonly Observation[]; targets: readonly Target[] };
  districts: readonly StandingArea[];
  regency: string;
  /** Chosen year; the newest when it has no figures. */
  year: number | undefined;
  on: IsoDate;
  /** Of the regency's indicator on that date. */
  freshness: Freshness;
};

/** How the districts stand on one indicator in one period, ranked; class bounds hold for all years, so that years compare. */
export const districtStanding = remembering(({ figures }: Question) => figures, standingOf);

function standingOf(question: Question): DistrictStanding {
  const { indicator, districts, year, freshness } = question;
  const known = districtObservations(question);
  const years = yearsOf(known);
  const chosen = years.find((candidate) => candidate === year) ?? years[0];
  const period = lastPeriodOf(known, chosen);
  const observations = known.filter((observation) => observation.period === period);
  const targets = regencyTargets(question);
  const target = targets.find((entry) => entry.period === period) ?? null;
  const boundTarget = boundTargetOf(targets, lastPeriodOf(known, years[0]));
  const breaks = breaksOf(known, boundTarget, indicator);
  const late = freshness.kind === 'late' ? freshness : null;
  const measure = { indicator, target, breaks, late };
  const rows = ranked(
    districts.map((district) => rowOf(district, observations, measure)),
    indicator,
  );
  return { ...measure, years, period, boundTarget, rows, observations };
}

const ownCadence = ({ cadence }: Indicator, period: Period): boolean =>
  periodParts(period).cadence === cadence;

/**
 * What was published for the districts by the date, by the lead method and at the indicator's own
 * cadence: a yearly total would end on the same day as the fourth quarter.
 */
export function districtObservations(
  question: Pick<Question, 'indicator' | 'figures' | 'districts' | 'on'>,
): Observation[] {
  const { indicator, figures, districts, on } = question;
  const codes = new Set(districts.map(({ code }) => code));
  const own = figures.observations.filter(
    ({ area, method, period }) =>
      codes.has(area) && method === indicator.leadMethod && ownCadence(indicator, period),
  );
  return latestVersions(own, observationKey, on);
}

/** A district is held against the regency's rate, but not against the count of the whole regency. */
function regencyTargets({ indicator, figures, regency, on }: Question): Target[] {
  if (growsWithSize(indicator)) return [];
  const own = figures.targets.filter(
    ({ area, period }) => area === regency && ownCadence(indicator, period),
  );
  return latestVersions(own, ({ period }) => period, on);
}

/** The newest target that figures can be held against; plans for later years have none yet. */
const boundTargetOf = (targets: Target[], newest: Period | null): Target | null =>
  targets
    .filter(({ period }) => newest !== null && comparePeriods(period, newest) <= 0)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1) ?? null;

const breaksOf = (known: Observation[], target: Target | null, { direction }: Indicator) =>
  classBreaks({
    values: known.flatMap((entry) => (entry.kind === 'measured' ? [entry.value] : [])),
    target: target?.value ?? null,
    direction,
  });

const yearsOf = (observations: Observation[]): number[] =>
  [...new Set(observations.map(({ period }) => periodParts(period).year))].sort((a, b) => b - a);

const lastPeriodOf = (observations: Observation[], year: number | undefined): Period | null =>
  observations
    .map(({ period }) => period)
    .filter((period) => periodParts(period).year === year)
    .sort(comparePeriods)
    .at(-1) ?? null;

type Measure = Pick<DistrictStanding, 'indicator' | 'target' | 'breaks' | 'late'>;

function rowOf(district: StandingArea, observations: Observation[], measure: Measure): DistrictRow {
  const observation = observations.find(({ area }) => area === district.code);
  if (observation?.kind !== 'measured') {
    const reason = observation?.reason ?? 'not-reported';
    return { district, rank: null, reading: { kind: 'missing', reason } };
  }
  const { value, status } = observation;
  return {
    district,
    rank: null,
    reading: {
      kind: 'value',
      value,
      class: classOf(measure.breaks, value),
      achievement: achievementOf(value, measure),
      isProvisional: status !== 'final',
    },
  };
}

/** As for the regency: the band of an old period is not the state of today. */
const achievementOf = (value: number, { indicator, target, late }: Measure): Achievement =>
  late === null
    ? rateAchievement({
        formula: indicator.formula,
        actual: value,
        target: target?.value ?? null,
      })
    : { kind: 'not-rated', reason: 'late', meetsTarget: null };

function ranked(rows: DistrictRow[], { direction }: Indicator): DistrictRow[] {
  const sign = direction === 'higher-is-better' ? -1 : 1;
  const goodness = ({ reading }: DistrictRow) =>
    reading.kind === 'value' ? sign * reading.value : Number.POSITIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => {
    const [left, right] = [goodness(a), goodness(b)];
    return left === right ? compareCodes(a.district.code, b.district.code) : left - right;
  });
  return sorted.map((row) => ({
    ...row,
    rank:
      row.reading.kind === 'missing'
        ? null
        : sorted.findIndex((other) => goodness(other) === goodness(row)) + 1,
  }));
}
