import { addDays, daysBetween, type IsoDate } from '../time/calendar';
import {
  comparePeriods,
  PERIODS_PER_YEAR,
  type Period,
  periodAt,
  periodEnd,
  periodParts,
  periodRange,
  shiftPeriod,
} from '../time/period';
import type { Days } from '../units';
import type { Indicator, Observation } from './indicator';

type Rhythm = Pick<Indicator, 'cadence' | 'expectedLag'>;

export type CurrentFreshness = {
  kind: 'current';
  period: Period;
  nextPeriod: Period;
  nextDue: IsoDate;
};

export type LateFreshness = {
  kind: 'late';
  lastReported: Period | null;
  /** The earliest period that is due and not reported. */
  owed: Period;
  due: IsoDate;
  daysLate: Days;
  periodsOwed: number;
};

/** Lateness against the indicator's own cadence and lag, never against one limit for all. */
export type Freshness = CurrentFreshness | LateFreshness;

/**
 * A period is due `expectedLag` days after its end, and late from the day after. Of an indicator that
 * never reported only the latest due period is owed: how far back it should reach is unknown.
 */
export function freshnessOf(rhythm: Rhythm, lastReported: Period | null, on: IsoDate): Freshness {
  const latest = latestLate(rhythm, on);
  const next = lastReported === null ? latest : shiftPeriod(lastReported, 1);
  const due = dueDate(next, rhythm.expectedLag);
  if (lastReported !== null && due >= on)
    return { kind: 'current', period: lastReported, nextPeriod: next, nextDue: due };
  return {
    kind: 'late',
    lastReported,
    owed: next,
    due,
    daysLate: daysBetween(due, on),
    periodsOwed: ordinal(latest) - ordinal(next) + 1,
  };
}

/** Every period that is due and not reported, oldest first. */
export const owedPeriods = ({ owed, periodsOwed }: LateFreshness): Period[] =>
  periodRange(owed, shiftPeriod(owed, periodsOwed - 1));

/** Whether the agency answered: with a figure, or with the reason that there is none. */
export const isAnswer = (observation: Observation): boolean =>
  observation.kind === 'measured' || observation.reason !== 'not-reported';

/** The newest period the agency answered for. */
export function lastReported(observations: readonly Observation[]): Period | null {
  return (
    observations
      .filter(isAnswer)
      .map(({ period }) => period)
      .sort(comparePeriods)
      .at(-1) ?? null
  );
}

/** Last day on which the figure of a period is in time. */
export const dueDate = (period: Period, lag: Days): IsoDate => addDays(periodEnd(period), lag);

/** The newest period that is past its due day. */
function latestLate({ cadence, expectedLag }: Rhythm, on: IsoDate): Period {
  let period = periodAt(cadence, on);
  while (dueDate(period, expectedLag) >= on) period = shiftPeriod(period, -1);
  return period;
}

function ordinal(period: Period): number {
  const { cadence, year, index } = periodParts(period);
  return year * PERIODS_PER_YEAR[cadence] + index;
}
