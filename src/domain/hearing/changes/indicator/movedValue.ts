import { changeOf } from '../../../indicator/change';
import type { MeasuredObservation } from '../../../indicator/indicator';
import { observationKey } from '../../../indicator/series';
import { latestVersions } from '../../../time/asOf';
import { comparePeriods, periodParts } from '../../../time/period';
import type { ValueMoved } from './indicatorChange';
import type { IndicatorPair } from './indicatorPair';

/**
 * The newest figure, when it is of a later period than the newest one of the earlier day. Nothing is
 * said across a change of method, and of a figure that was known to be missing: that one was supplied
 * afterwards, a revision.
 */
export function movedValue(pair: IndicatorPair): ValueMoved | null {
  const { indicator, condition, redefinedAt } = pair;
  const { latest: after } = condition.after;
  if (after === null || wasKnownMissing(pair, after)) return null;
  const before = ofMethod(after, condition.before.latest);
  if (before !== null && comparePeriods(before.period, after.period) >= 0) return null;
  return {
    kind: 'value-moved',
    indicator,
    redefinedAt,
    before,
    after,
    change:
      before === null || !isComparable(pair, before, after)
        ? null
        : changeOf(indicator, before, after),
  };
}

/** A figure of another method is none to compare with: the newer one is the first of its own. */
const ofMethod = (
  { method }: MeasuredObservation,
  before: MeasuredObservation | null,
): MeasuredObservation | null => (before?.method === method ? before : null);

function wasKnownMissing({ observations, on }: IndicatorPair, after: MeasuredObservation): boolean {
  const key = observationKey(after);
  return latestVersions(observations, observationKey, on.before).some(
    (known) => known.kind === 'missing' && observationKey(known) === key,
  );
}

/** Across another definition nothing is; figures that count from January on only with the same season of another year. */
const isComparable = (
  { condition, redefinedAt }: IndicatorPair,
  { period: before }: MeasuredObservation,
  { period: after }: MeasuredObservation,
): boolean =>
  redefinedAt === null &&
  (!condition.after.isCumulative || periodParts(before).index === periodParts(after).index);
