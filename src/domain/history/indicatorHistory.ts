import { type Freshness, owedPeriods } from '../indicator/freshness';
import type { Indicator, Observation, Target } from '../indicator/indicator';
import { observationKey, type Series, splitByMethod } from '../indicator/series';
import { compareCodes } from '../order';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import {
  comparePeriods,
  PERIODS_PER_YEAR,
  type Period,
  periodOf,
  periodParts,
  periodRange,
} from '../time/period';

/** Where a new way of measuring took over from those before it. */
export type MethodBreak = { from: Period; method: string };

/** A target over the periods it holds for, at the indicator's cadence; both ends included. */
export type TargetSpan = { from: Period; to: Period; target: Target };

/** All that was known on a date of one indicator of the whole regency. */
export type IndicatorHistory = {
  indicator: Indicator;
  /** One for each method with figures, the lead method first. */
  series: Series[];
  /** Every period from the first figure to the last one known or owed. */
  expected: Period[];
  /** The same, and on to the last one aimed at. */
  periods: Period[];
  targets: TargetSpan[];
  breaks: MethodBreak[];
};

type SeriesQuestion = {
  indicator: Indicator;
  figures: { observations: readonly Observation[] };
  regency: string;
  on: IsoDate;
};

type Question = SeriesQuestion & {
  figures: { targets: readonly Target[] };
  freshness: Freshness;
};

/** All that was known on a date of an indicator, with its targets and where its method changed. */
export function indicatorHistory(question: Question): IndicatorHistory {
  const { indicator, figures, regency, on, freshness } = question;
  const series = seriesOn(question);
  const targets = targetSpans(targetsOn(figures.targets, regency, on), indicator);
  return {
    indicator,
    series,
    ...periodsOf(series, targets, freshness),
    targets,
    breaks: methodBreaks(series),
  };
}

/**
 * The regency's figures by method as they stood on a date, the lead method first, at the indicator's
 * own cadence: a yearly total beside quarters would end on the same day as the fourth one.
 */
export function seriesOn({ indicator, figures, regency, on }: SeriesQuestion): Series[] {
  const own = figures.observations.filter(
    ({ area, period }) => area === regency && periodParts(period).cadence === indicator.cadence,
  );
  return leadFirst(splitByMethod(latestVersions(own, observationKey, on)), indicator);
}

/** The regency's targets as they stood on a date, in order of time. */
export const targetsOn = (targets: readonly Target[], regency: string, on: IsoDate): Target[] =>
  latestVersions(
    targets.filter(({ area }) => area === regency),
    ({ period }) => period,
    on,
  ).sort((a, b) => comparePeriods(a.period, b.period));

const leadFirst = (series: Series[], { leadMethod }: Indicator): Series[] =>
  series.sort((a, b) => Number(b.method === leadMethod) - Number(a.method === leadMethod));

/** A year's target spans the year, unless its quarters or months have targets of their own. */
function targetSpans(targets: Target[], { cadence }: Indicator): TargetSpan[] {
  const own = targets.filter(({ period }) => periodParts(period).cadence === cadence);
  const years = new Set(own.map(({ period }) => periodParts(period).year));
  const yearly = targets.filter(({ period }) => {
    const parts = periodParts(period);
    return cadence !== 'yearly' && parts.cadence === 'yearly' && !years.has(parts.year);
  });
  return [
    ...own.map((target) => ({ from: target.period, to: target.period, target })),
    ...yearly.map((target) => ({ ...yearAt(target.period, cadence), target })),
  ].sort((a, b) => compareCodes(a.from, b.from));
}

function yearAt(period: Period, cadence: Indicator['cadence']) {
  const { year } = periodParts(period);
  const at = (index: number) => periodOf({ cadence, year, index });
  return { from: at(1), to: at(PERIODS_PER_YEAR[cadence]) };
}

function periodsOf(
  series: Series[],
  targets: TargetSpan[],
  freshness: Freshness,
): Pick<IndicatorHistory, 'expected' | 'periods'> {
  const known = series.flatMap(({ points }) => points.map(({ period }) => period));
  const owed = freshness.kind === 'late' ? owedPeriods(freshness) : [];
  const [first, ...later] = [...known, ...owed].sort(comparePeriods);
  if (first === undefined || known.length === 0) return { expected: [], periods: [] };
  const last = later.at(-1) ?? first;
  const end = [last, ...targets.map(({ to }) => to)].sort(comparePeriods).at(-1) ?? last;
  return { expected: periodRange(first, last), periods: periodRange(first, end) };
}

/** A method breaks the history when it begins after all earlier ones have ended; side by side they do not. */
function methodBreaks(series: Series[]): MethodBreak[] {
  const spans = series.flatMap(({ method, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? [{ method, from: first.period, to: last.period }] : [];
  });
  return spans.flatMap(({ method, from }) => {
    const earlier = spans.filter((other) => comparePeriods(other.from, from) < 0);
    const hasTakenOver = earlier.every((other) => comparePeriods(other.to, from) < 0);
    return earlier.length > 0 && hasTakenOver ? [{ from, method }] : [];
  });
}
