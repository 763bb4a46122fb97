import type { Indicator, MeasuredObservation, Observation } from '../indicator/indicator';
import { observationKey } from '../indicator/series';
import type { District } from '../region/region';
import { NOISE } from '../threshold';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { comparePeriods, PERIODS_PER_YEAR, type Period, periodParts } from '../time/period';
import { type GapYear, gapOfPeriod } from './districtGapYear';

/** How far the best and the worst district of a regency are apart, year by year. */
export type DistrictGap = {
  /** Oldest first; a year in which no gap can be told is left out. */
  years: GapYear[];
  /** Years in a row with one method; nothing is compared from one run to another. */
  runs: GapYear[][];
  /** From the first to the last year of the newest run; `null` when it has one year only. */
  trend: GapTrend | null;
};

export type GapTrend = {
  from: GapYear;
  to: GapYear;
  tendency: 'narrowing' | 'widening' | 'steady';
};

type Question = {
  indicator: Indicator;
  figures: { observations: readonly Observation[] };
  districts: readonly District[];
  regency: string;
  /** True when figures count from January on: then only whole years are comparable. */
  isCumulative: boolean;
  on: IsoDate;
};

/**
 * The gap between districts in the last period of each year that has figures of two districts by one
 * method. Where two methods tell a gap of a year, the indicator's leading one counts.
 */
export function districtGap(question: Question): DistrictGap {
  const known = knownFigures(question);
  const areas = new Map(question.districts.map(({ code, name }) => [code, name]));
  const ofDistricts = known.filter(({ area }) => areas.has(area));
  const periods = comparablePeriods(ofDistricts, question.isCumulative);
  const methods = methodsOf(ofDistricts, question.indicator);
  const years = [...new Set(periods.map(yearOf))].flatMap((year) => {
    const lastFirst = periods.filter((period) => yearOf(period) === year).reverse();
    const gaps = methods.flatMap((method) =>
      lastFirst.flatMap(
        (period) => gapOfPeriod({ ...question, known, areas, period, method }) ?? [],
      ),
    );
    return gaps.slice(0, 1);
  });
  const runs = unbrokenRuns(years);
  return { years, runs, trend: trendOf(runs.at(-1) ?? []) };
}

function knownFigures({ indicator, figures, on }: Question): MeasuredObservation[] {
  const own = figures.observations.filter(
    ({ period }) => periodParts(period).cadence === indicator.cadence,
  );
  return latestVersions(own, observationKey, on).filter((entry) => entry.kind === 'measured');
}

/** The periods in which a gap may be told, oldest first. */
function comparablePeriods(figures: MeasuredObservation[], isCumulative: boolean): Period[] {
  const periods = new Set(figures.map(({ period }) => period));
  const isWhole = (period: Period) => {
    const { cadence, index } = periodParts(period);
    return index === PERIODS_PER_YEAR[cadence];
  };
  return [...periods].filter((period) => !isCumulative || isWhole(period)).sort(comparePeriods);
}

const yearOf = (period: Period): number => periodParts(period).year;

/** The leading method first: it counts wherever in the year it tells a gap. */
const methodsOf = (figures: MeasuredObservation[], { leadMethod }: Indicator): string[] => [
  ...new Set([leadMethod, ...figures.map(({ method }) => method)]),
];

function unbrokenRuns(years: readonly GapYear[]): GapYear[][] {
  const runs: GapYear[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.method === year.method && last.year + 1 === year.year)
      run.push(year);
    else runs.push([year]);
  }
  return runs;
}

function trendOf(run: readonly GapYear[]): GapTrend | null {
  const [from] = run;
  const to = run.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const delta = to.gap - from.gap;
  if (Math.abs(delta) < NOISE) return { from, to, tendency: 'steady' };
  return { from, to, tendency: delta < 0 ? 'narrowing' : 'widening' };
}
