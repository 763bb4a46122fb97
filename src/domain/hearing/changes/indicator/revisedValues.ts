import { changeOf } from '../../../indicator/change';
import type { Observation } from '../../../indicator/indicator';
import { observationKey } from '../../../indicator/series';
import { latestVersions } from '../../../time/asOf';
import { comparePeriods } from '../../../time/period';
import type { ValueRevised } from './indicatorChange';
import type { IndicatorPair } from './indicatorPair';

/**
 * Figures that were known on the earlier day and are not the same any more, newest period first. What
 * was not published by the earlier day cannot have been revised since.
 */
export function revisedValues({
  indicator,
  observations,
  on,
  redefinedAt,
}: IndicatorPair): ValueRevised[] {
  const known = new Map(
    latestVersions(observations, observationKey, on.before).map((it) => [observationKey(it), it]),
  );
  return latestVersions(observations, observationKey, on.after)
    .flatMap((after): ValueRevised[] => {
      const before = known.get(observationKey(after));
      const nature = before === undefined ? null : natureOf(before, after);
      if (before === undefined || nature === null) return [];
      const areMeasured = before.kind === 'measured' && after.kind === 'measured';
      const change =
        areMeasured && redefinedAt === null ? changeOf(indicator, before, after) : null;
      return [
        {
          kind: 'value-revised',
          subject: 'indicator',
          indicator,
          redefinedAt,
          nature,
          before,
          after,
          change,
        },
      ];
    })
    .sort((a, b) => comparePeriods(b.after.period, a.after.period));
}

function natureOf(before: Observation, after: Observation): ValueRevised['nature'] | null {
  if (before.kind === 'missing') return after.kind === 'measured' ? 'supplied' : null;
  if (after.kind === 'missing') return 'withdrawn';
  if (before.value !== after.value) return 'corrected';
  return before.status === after.status ? null : 'settled';
}
