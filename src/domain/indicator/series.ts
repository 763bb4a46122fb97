import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { comparePeriods, periodParts, shiftPeriod } from '../time/period';
import type { IndicatorRecord, MeasuredObservation, Observation } from './indicator';

/** Figures of one method by period, missing ones included. Two methods never share a series. */
export type Series = { method: string; points: Observation[] };

/** What makes two records versions of one figure. */
export const observationKey = ({ area, period, method }: Observation): string =>
  `${area}|${period}|${method}`;

/** One series for each method; the observations are one version each. */
export function splitByMethod(observations: readonly Observation[]): Series[] {
  const methods = [...new Set(observations.map(({ method }) => method))];
  return methods.map((method) => ({
    method,
    points: observations
      .filter((observation) => observation.method === method)
      .sort((a, b) => comparePeriods(a.period, b.period)),
  }));
}

/**
 * The lead method's figures as they were known on a date, at the indicator's own cadence: a yearly
 * total beside quarters would end on the same day as the fourth one. Before the lead method's first
 * figure was published, the method led that had the newest figure then.
 */
export function leadSeries({ indicator, observations }: IndicatorRecord, on: IsoDate): Series {
  const own = observations.filter(
    ({ period }) => periodParts(period).cadence === indicator.cadence,
  );
  const seriesOf = (led: readonly Observation[]) =>
    splitByMethod(latestVersions(led, observationKey, on));
  const [series] = seriesOf(own.filter(({ method }) => method === indicator.leadMethod));
  const led = series ?? seriesOf(own).sort(newestFirst)[0];
  return led ?? { method: indicator.leadMethod, points: [] };
}

const newestFirst = (a: Series, b: Series): number => {
  const [ofA, ofB] = [a.points.at(-1)?.period, b.points.at(-1)?.period];
  return ofA === undefined || ofB === undefined ? 0 : comparePeriods(ofB, ofA);
};

/**
 * Runs of measured figures in consecutive periods: a line drawn through a run crosses no gap. Figures
 * that accumulate from January (`isCumulative`) also break at the year's end, where they restart.
 */
export function segments(
  { points }: Series,
  { isCumulative = false }: { isCumulative?: boolean } = {},
): MeasuredObservation[][] {
  const runs: MeasuredObservation[][] = [];
  for (const point of points) {
    if (point.kind === 'missing') continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joins(last, point, isCumulative))
      run.push(point);
    else runs.push([point]);
  }
  return runs;
}

const joins = (a: Observation, b: Observation, isCumulative: boolean): boolean =>
  shiftPeriod(a.period, 1) === b.period &&
  !(isCumulative && periodParts(a.period).year !== periodParts(b.period).year);
