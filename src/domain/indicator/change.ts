import { assertNever } from '../assertNever';
import {
  comparePeriods,
  PERIODS_PER_YEAR,
  type Period,
  periodParts,
  shiftPeriod,
} from '../time/period';
import type { Direction, Indicator, MeasuredObservation, Observation, Unit } from './indicator';
import type { Series } from './series';

export type ChangeUnit = 'points' | 'percentage-points' | 'own-unit';
/** Said by the indicator's direction, because "naik" is bad news where lower is better. */
export type Tendency = 'improving' | 'worsening' | 'steady';

export type Change = {
  /** After minus before, in `unit`; its sign follows the number. */
  delta: number;
  unit: ChangeUnit;
  tendency: Tendency;
  /** Period of the earlier figure. */
  since: Period;
  /** Period of the later figure. */
  until: Period;
};

/** With `sameSeason` a period is compared with the same one a year earlier, as cumulative figures need. */
export type Comparison = { sameSeason: boolean };

/** The change between two figures; `null` across methods, where a difference means nothing. */
export function changeOf(
  { direction, unit }: Pick<Indicator, 'direction' | 'unit'>,
  before: MeasuredObservation,
  after: MeasuredObservation,
): Change | null {
  if (before.method !== after.method) return null;
  const delta = after.value - before.value;
  return {
    delta,
    unit: changeUnit(unit),
    tendency: tendencyOf(delta, direction),
    since: before.period,
    until: after.period,
  };
}

/** The change since the period before; `null` when that one has no figure: no change bridges a gap. */
export function changeSince(
  indicator: Pick<Indicator, 'direction' | 'unit'>,
  series: Series,
  observation: MeasuredObservation,
  comparison: Comparison,
): Change | null {
  const before = measuredBefore(series, observation, comparison);
  return before === null ? null : changeOf(indicator, before, observation);
}

/** Consecutive periods, up to the newest, that were each worse than the one compared with. */
export type Streak = {
  count: number;
  /** True when the known figures ended before the streak did: it is `count` periods or longer. */
  isOpen: boolean;
};

export function worseningStreak(
  series: Series,
  direction: Direction,
  comparison: Comparison = { sameSeason: false },
): Streak {
  let count = 0;
  let point = series.points.at(-1);
  while (point?.kind === 'measured') {
    const before = measuredBefore(series, point, comparison);
    if (before === null)
      return { count, isOpen: count > 0 && startsAfter(series, earlier(point.period, comparison)) };
    if (tendencyOf(point.value - before.value, direction) !== 'worsening') break;
    count += 1;
    point = pointAt(series, shiftPeriod(point.period, -1));
  }
  return { count, isOpen: false };
}

const startsAfter = ({ points: [first] }: Series, period: Period): boolean =>
  first !== undefined && comparePeriods(period, first.period) < 0;

function measuredBefore(
  series: Series,
  { period }: MeasuredObservation,
  comparison: Comparison,
): MeasuredObservation | null {
  const before = pointAt(series, earlier(period, comparison));
  return before?.kind === 'measured' ? before : null;
}

/** The period that one is compared with. */
const earlier = (period: Period, { sameSeason }: Comparison): Period =>
  shiftPeriod(period, sameSeason ? -PERIODS_PER_YEAR[periodParts(period).cadence] : -1);

const pointAt = ({ points }: Series, period: Period): Observation | undefined =>
  points.find((point) => point.period === period);

/** Whether a change is good news, by the direction of the indicator. */
export function tendencyOf(delta: number, direction: Direction): Tendency {
  if (delta === 0) return 'steady';
  return delta > 0 === (direction === 'higher-is-better') ? 'improving' : 'worsening';
}

/** What a difference of two values is counted in. */
export function changeUnit({ kind }: Unit): ChangeUnit {
  switch (kind) {
    case 'percent':
      return 'percentage-points';
    case 'index':
      return 'points';
    case 'rupiah':
    case 'count':
    case 'other':
      return 'own-unit';
    default:
      return assertNever(kind);
  }
}
