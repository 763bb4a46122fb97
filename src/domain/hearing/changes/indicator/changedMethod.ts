import type { IndicatorDefinition } from '../../../indicator/indicatorDefinition';
import type { LocalText } from '../../../text';
import { latestVersions } from '../../../time/asOf';
import type { IsoDate } from '../../../time/calendar';
import type { MethodAspect } from './methodAspect';

/**
 * What the definitions in force on two days say differently of one indicator; one that was published
 * after the earlier day for the first time changed nothing.
 */
export function changedMethod(
  definitions: readonly IndicatorDefinition[],
  id: string,
  on: { before: IsoDate; after: IsoDate },
): MethodAspect[] {
  const own = definitions.filter((definition) => definition.id === id);
  const [before, after] = [on.before, on.after].map((day) => latestVersions(own, () => id, day)[0]);
  if (before === undefined || after === undefined || before === after) return [];
  return aspectsOf(before, after).filter((it) => !isSame(it.before, it.after));
}

const aspectsOf = (before: IndicatorDefinition, after: IndicatorDefinition): MethodAspect[] => [
  { aspect: 'lead-method', before: leadOf(before), after: leadOf(after) },
  { aspect: 'direction', before: before.indicator.direction, after: after.indicator.direction },
  { aspect: 'formula', before: before.indicator.formula, after: after.indicator.formula },
  { aspect: 'unit', before: before.indicator.unit, after: after.indicator.unit },
  { aspect: 'definition', before: before.definition, after: after.definition },
  { aspect: 'formula-text', before: before.formulaText, after: after.formulaText },
  { aspect: 'cadence', before: before.indicator.cadence, after: after.indicator.cadence },
  { aspect: 'lag', before: before.indicator.expectedLag, after: after.indicator.expectedLag },
  { aspect: 'baseline', before: baselineOf(before), after: baselineOf(after) },
];

function leadOf({ indicator: { methods, leadMethod } }: IndicatorDefinition): LocalText {
  return methods.find(({ id }) => id === leadMethod)?.name ?? { id: leadMethod };
}

const baselineOf = ({ indicator: { baseline } }: IndicatorDefinition) =>
  baseline === undefined ? null : { period: baseline.period, value: baseline.value };

/** Texts, units and baselines are small and flat, in the order of their schema. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
