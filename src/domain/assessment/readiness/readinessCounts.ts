import type { IsoDate } from '../../time/calendar';
import {
  READINESS_ELEMENTS,
  type ReadinessElement,
  type ReadinessItem,
  type ReadinessState,
} from './readiness';
import { itemKey, itemsOf, revisedFrom } from './readinessItems';

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

/** How many of the items are in each state. */
export function stateCounts(items: readonly Pick<ReadinessItem, 'state'>[]): StateCounts {
  const count = (wanted: ReadinessState) => items.filter(({ state }) => state === wanted).length;
  return {
    all: items.length,
    present: count('present'),
    'in-progress': count('in-progress'),
    absent: count('absent'),
  };
}
