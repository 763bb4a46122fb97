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
  const { indicator, condition } = pair;
  const [before, after] = [condition.before.latest, condition.after.latest];
  if (after === null || wasKnownMissing(pair, after)) return null;
  if (before !== null && !isLater(before, after)) return null;
  return {
    kind: 'value-moved',
    indicator,
    before,
    after,
    change:
      before === null || !isComparable(pair, before, after)
        ? null
        : changeOf(indicator, before, after),
  };
}

const isLater = (before: MeasuredObservation, after: MeasuredObservation): boolean =>
  before.method === after.method && comparePeriods(before.period, after.period) < 0;

function wasKnownMissing({ observations, on }: IndicatorPair, after: MeasuredObservation): boolean {
  const key = observationKey(after);
  return latestVersions(observations, observationKey, on.before).some(
    (known) => known.kind === 'missing' && observationKey(known) === key,
  );
}

/** Figures that count from January on are compared with the same season of another year only. */
const isComparable = (
  { condition }: IndicatorPair,
  { period: before }: MeasuredObservation,
  { period: after }: MeasuredObservation,
): boolean =>
  !condition.after.isCumulative || periodParts(before).index === periodParts(after).index;
