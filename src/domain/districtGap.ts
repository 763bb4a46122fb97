import { latestVersions } from './asOf';
import type { IsoDate } from './calendar';
import { type GapYear, gapOfPeriod } from './districtGapYear';
import type { Indicator, MeasuredObservation, Observation } from './indicator';
import { comparePeriods, PERIODS_PER_YEAR, type Period, periodParts } from './period';
import type { District } from './region';
import { observationKey } from './series';
import { NOISE } from './threshold';

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
 * The gap between districts in the last period of each year that has district figures. Where two
 * methods measured a year, the indicator's leading one counts.
 */
export function districtGap(question: Question): DistrictGap {
  const known = knownFigures(question);
  const areas = new Map(question.districts.map(({ code, name }) => [code, name]));
  const periods = lastPeriods(
    known.filter(({ area }) => areas.has(area)),
    question,
  );
  const years = periods.flatMap(
    (period) => gapOfPeriod({ ...question, known, areas, period }) ?? [],
  );
  const runs = unbrokenRuns(years);
  return { years, runs, trend: trendOf(runs.at(-1) ?? []) };
}

function knownFigures({ indicator, figures, on }: Question): MeasuredObservation[] {
  const own = figures.observations.filter(
    ({ period }) => periodParts(period).cadence === indicator.cadence,
  );
  return latestVersions(own, observationKey, on).filter((entry) => entry.kind === 'measured');
}

function lastPeriods(figures: MeasuredObservation[], { isCumulative }: Question): Period[] {
  const byYear = new Map<number, Period>();
  for (const { period } of figures) {
    const { year, cadence, index } = periodParts(period);
    if (isCumulative && index < PERIODS_PER_YEAR[cadence]) continue;
    const known = byYear.get(year);
    if (known === undefined || comparePeriods(known, period) < 0) byYear.set(year, period);
  }
  return [...byYear.values()].sort(comparePeriods);
}

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
