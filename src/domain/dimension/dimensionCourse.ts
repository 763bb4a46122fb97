import { owedPeriods } from '../indicator/freshness';
import type {
  IndicatorRecord,
  MeasuredObservation,
  Observation,
  Target,
} from '../indicator/indicator';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { observationKey, type Series, segments, splitByMethod } from '../indicator/series';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { comparePeriods, type Period, periodParts, periodRange, shiftPeriod } from '../time/period';
import { gapsOf, methodBreakOf } from './dimensionCourseMarks';

/** Periods in one frame: the same number for every indicator, whatever its cadence. */
export const COURSE_LENGTH = 8;

/** Figures of one method, as runs that cross neither a gap nor, where cumulative, a year's end. */
export type CourseLine = { method: string; isLead: boolean; runs: MeasuredObservation[][] };

/** The recent course of an indicator, ready to be drawn in a frame beside others. */
export type Course = {
  /** Consecutive periods of its own cadence; the last is the newest that is known or owed. */
  periods: Period[];
  /** The lead method last, so that it is drawn above the others. */
  lines: CourseLine[];
  targets: Target[];
  /** Periods without a figure since the first known one. */
  gaps: Period[];
  /** First period of the lead method where only another one has figures before it. */
  methodBreak: Period | null;
};

/** The course as it was known on a date; `null` when nothing is known or owed. */
export function courseOf(
  record: IndicatorRecord,
  condition: IndicatorCondition,
  on: IsoDate,
): Course | null {
  const known = knownFigures(record, on);
  const end = endOf(known, condition);
  if (end === null) return null;
  const periods = periodRange(shiftPeriod(end, 1 - COURSE_LENGTH), end);
  const shown = new Set(periods);
  const lines = linesOf(known, condition).map((line) => ({
    ...line,
    runs: line.runs.map((run) => run.filter(({ period }) => shown.has(period))).filter(hasAny),
  }));
  return {
    periods,
    lines: lines.filter(({ runs }) => hasAny(runs)),
    targets: targetsOf(record, known, on).filter(({ period }) => shown.has(period)),
    gaps: gapsOf(periods, known, condition),
    methodBreak: methodBreakOf(known, condition, shown),
  };
}

const hasAny = (list: readonly unknown[]): boolean => list.length > 0;

/** Figures of every method, one version each, at the indicator's own cadence. */
const knownFigures = ({ indicator, observations }: IndicatorRecord, on: IsoDate): Observation[] =>
  latestVersions(
    observations.filter(({ period }) => periodParts(period).cadence === indicator.cadence),
    observationKey,
    on,
  );

function endOf(
  known: readonly Observation[],
  { freshness }: Pick<IndicatorCondition, 'freshness'>,
): Period | null {
  const owed = freshness.kind === 'late' ? owedPeriods(freshness) : [];
  const all = [...known.map(({ period }) => period), ...owed];
  return all.sort(comparePeriods).at(-1) ?? null;
}

function linesOf(
  known: readonly Observation[],
  { indicator: { leadMethod }, isCumulative }: IndicatorCondition,
): CourseLine[] {
  const toLine = (series: Series): CourseLine => ({
    method: series.method,
    isLead: series.method === leadMethod,
    runs: segments(series, { isCumulative }),
  });
  return splitByMethod(known)
    .map(toLine)
    .sort((a, b) => Number(a.isLead) - Number(b.isLead));
}

/** A record may hold targets of districts too; drawn are those of the figures' own area. */
const targetsOf = (
  { indicator, targets }: IndicatorRecord,
  known: readonly Observation[],
  on: IsoDate,
): Target[] =>
  latestVersions(
    targets.filter(
      ({ area, period }) =>
        area === known[0]?.area && periodParts(period).cadence === indicator.cadence,
    ),
    ({ period }) => period,
    on,
  );
