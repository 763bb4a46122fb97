import type { IndicatorDefinition } from '../../../indicator/indicatorDefinition';
import type { IsoDate } from '../../../time/calendar';
import { changedMethod } from './changedMethod';
import type { MethodAspect } from './methodAspect';

/** With another one of these a figure is of another thing, or counts the other way round. */
const DEFINING: readonly MethodAspect['aspect'][] = [
  'definition',
  'formula-text',
  'unit',
  'direction',
];

/**
 * The day between two days, the later one included, on which an indicator was first defined otherwise than
 * on the earlier; `null` where it means what it meant. Across it no figure is better or worse.
 */
export function redefinedSince(
  definitions: readonly IndicatorDefinition[],
  id: string,
  on: { before: IsoDate; after: IsoDate },
): IsoDate | null {
  const isOther = (after: IsoDate): boolean =>
    changedMethod(definitions, id, { before: on.before, after }).some(({ aspect }) =>
      DEFINING.includes(aspect),
    );
  if (!isOther(on.after)) return null;
  const days = definitions
    .filter((it) => it.id === id && it.publishedAt > on.before && it.publishedAt <= on.after)
    .map(({ publishedAt }) => publishedAt)
    .sort();
  return days.find(isOther) ?? null;
}
