import { latestVersions, versionsOf } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { Readiness, ReadinessItem } from './readiness';

const versionKey = ({ year, ...item }: ReadinessItem) => `${year}|${itemKey(item)}`;
/** Names one item whatever the year; a name may stand in two elements. */
export const itemKey = ({ element, name }: Pick<ReadinessItem, 'element' | 'name'>) =>
  `${element}|${name.id}`;

/** Years with items or pillars published by the date, newest first. */
export function readinessYears({ items, pillars }: Readiness, on: IsoDate): number[] {
  const known = [...items, ...pillars].filter(({ publishedAt }) => publishedAt <= on);
  return [...new Set(known.map(({ year }) => year))].sort((a, b) => b - a);
}

/** Items of one year as last published by the date, in the order of the answer. */
export const itemsOf = (
  items: readonly ReadinessItem[],
  year: number | null,
  on: IsoDate,
): ReadinessItem[] =>
  latestVersions(
    items.filter((item) => item.year === year),
    versionKey,
    on,
  );

/** The version of the same year before this one; `null` where its state was the same or none was. */
export function revisedFrom(
  items: readonly ReadinessItem[],
  item: ReadinessItem,
  on: IsoDate,
): ReadinessItem | null {
  const former = versionsOf(items, versionKey, versionKey(item), on).at(-2);
  return former === undefined || former.state === item.state ? null : former;
}

/** Items of the year compared with that the newer year no longer holds. */
export const droppedItems = (
  items: readonly ReadinessItem[],
  { year, since }: { year: number; since: number | null },
  on: IsoDate,
): ReadinessItem[] => {
  const kept = new Set(itemsOf(items, year, on).map(itemKey));
  return itemsOf(items, since, on).filter((item) => !kept.has(itemKey(item)));
};
