import { latestVersions, versionsOf } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import {
  READINESS_ELEMENTS,
  type Readiness,
  type ReadinessElement,
  type ReadinessItem,
  type ReadinessState,
} from './readiness';

export type ReadinessChange = 'improved' | 'worsened' | 'steady' | 'added';

/** One item of the checklist in one year. */
export type ReadinessEntry = {
  item: ReadinessItem;
  /** The same item in the year compared with; `null` where it was not assessed then. */
  before: ReadinessItem | null;
  /** `null` in the first year, when there is nothing to compare with. */
  change: ReadinessChange | null;
  /** The version of the same year before it, where the state was another. */
  revisedFrom: ReadinessItem | null;
};

/** Items in counts; states are never turned into a score, as no official scale exists. */
export type StateCounts = Record<ReadinessState, number> & { all: number };

export type ElementReadiness = {
  element: ReadinessElement;
  entries: ReadinessEntry[];
  counts: StateCounts;
  /** Counts of the year compared with; `null` where there is none. */
  before: StateCounts | null;
};

const versionKey = ({ year, ...item }: ReadinessItem) => `${year}|${itemKey(item)}`;
const itemKey = ({ element, name }: Pick<ReadinessItem, 'element' | 'name'>) =>
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

/** The checklist of a year by element, compared with another year where one is named. */
export function elementsOf(
  items: readonly ReadinessItem[],
  { year, since }: { year: number; since: number | null },
  on: IsoDate,
): ElementReadiness[] {
  const current = itemsOf(items, year, on);
  const earlier = itemsOf(items, since, on);
  return READINESS_ELEMENTS.map((element) => {
    const own = current.filter((item) => item.element === element);
    const ownBefore = earlier.filter((item) => item.element === element);
    return {
      element,
      entries: own.map((item) => entryOf(item, earlier, revisedFrom(items, item, on))),
      counts: stateCounts(own),
      before: ownBefore.length === 0 ? null : stateCounts(ownBefore),
    };
  }).filter(({ entries, before }) => entries.length > 0 || before !== null);
}

function entryOf(
  item: ReadinessItem,
  earlier: readonly ReadinessItem[],
  revised: ReadinessItem | null,
): ReadinessEntry {
  const before = earlier.find((other) => itemKey(other) === itemKey(item)) ?? null;
  const change = earlier.length === 0 ? null : changeOf(item, before);
  return { item, before, change, revisedFrom: revised };
}

/** From worst to best. */
const STEPS: readonly ReadinessState[] = ['absent', 'in-progress', 'present'];

function changeOf({ state }: ReadinessItem, before: ReadinessItem | null): ReadinessChange {
  if (before === null) return 'added';
  const step = STEPS.indexOf(state) - STEPS.indexOf(before.state);
  if (step === 0) return 'steady';
  return step > 0 ? 'improved' : 'worsened';
}

function revisedFrom(
  items: readonly ReadinessItem[],
  item: ReadinessItem,
  on: IsoDate,
): ReadinessItem | null {
  const former = versionsOf(items, versionKey, versionKey(item), on).at(-2);
  return former === undefined || former.state === item.state ? null : former;
}

export function stateCounts(items: readonly Pick<ReadinessItem, 'state'>[]): StateCounts {
  const count = (wanted: ReadinessState) => items.filter(({ state }) => state === wanted).length;
  return {
    all: items.length,
    present: count('present'),
    'in-progress': count('in-progress'),
    absent: count('absent'),
  };
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
