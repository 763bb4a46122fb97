import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';

export type CutIndicators = {
  /** Worst first. */
  worst: readonly IndicatorCondition[];
  /** Not shown. */
  hidden: number;
  /** All that are not shown have data, better than what is shown. */
  isRestBetter: boolean;
  /** Without data, after all others. */
  missing: readonly IndicatorCondition[];
};

/** At most one row in so many is given to indicators without data. */
const MISSING_ONE_IN = 3;

/** `count` of the indicators: where not all fit, the best go, for silence is news too. */
export function cutIndicators(ranked: readonly IndicatorCondition[], count: number): CutIndicators {
  const missing = ranked.filter(isWithoutData);
  const known = ranked.filter((condition) => !isWithoutData(condition));
  const roomForMissing =
    count >= ranked.length
      ? missing.length
      : Math.max(Math.floor(count / MISSING_ONE_IN), count - known.length);
  const shownMissing = missing.slice(0, roomForMissing);
  const worst = known.slice(0, count - shownMissing.length);
  const hidden = ranked.length - worst.length - shownMissing.length;
  const isRestBetter = shownMissing.length === missing.length;
  return { worst, hidden, isRestBetter, missing: shownMissing };
}
