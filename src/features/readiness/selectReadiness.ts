import { type PillarReading, pillarsOf } from '@/domain/assessment/readiness/pillars';
import type { Readiness, ReadinessItem } from '@/domain/assessment/readiness/readiness';
import {
  type ElementReadiness,
  elementsOf,
  type ReadinessChange,
  type StateCounts,
  stateCounts,
} from '@/domain/assessment/readiness/readinessCounts';
import { droppedItems, readinessYears } from '@/domain/assessment/readiness/readinessItems';
import type { IsoDate } from '@/domain/time/calendar';

export type ReadinessModel = {
  year: number;
  /** The published year before, which this one is compared with; `null` for the first. */
  since: number | null;
  /** Years to choose from, newest first. */
  years: number[];
  /** The year asked for, where it is not known and another is shown instead. */
  unknown: number | null;
  elements: ElementReadiness[];
  counts: StateCounts;
  /** Items by what became of them since the year before; `null` where there is none to compare with. */
  changes: Record<ReadinessChange | 'dropped', ReadinessItem[]> | null;
  pillars: PillarReading[];
};

/** Readiness of the asked year, or of the newest where that year is not known; `null` without any. */
export function selectReadiness(
  readiness: Readiness,
  asked: number | undefined,
  on: IsoDate,
): ReadinessModel | null {
  const years = readinessYears(readiness, on);
  const year = years.find((known) => known === asked) ?? years[0];
  if (year === undefined) return null;
  const since = years.find((known) => known < year) ?? null;
  const elements = elementsOf(readiness.items, { year, since }, on);
  return {
    year,
    since,
    years,
    unknown: asked === undefined || asked === year ? null : asked,
    elements,
    counts: stateCounts(elements.flatMap(({ entries }) => entries.map(({ item }) => item))),
    changes: changesOf(elements, droppedItems(readiness.items, { year, since }, on)),
    pillars: pillarsOf(readiness.pillars, { year, since }, on),
  };
}

function changesOf(
  elements: readonly ElementReadiness[],
  dropped: ReadinessItem[],
): ReadinessModel['changes'] {
  const entries = elements.flatMap((element) => element.entries);
  if (entries.every(({ change }) => change === null)) return null;
  const changed = (wanted: ReadinessChange) =>
    entries.filter(({ change }) => change === wanted).map(({ item }) => item);
  return {
    improved: changed('improved'),
    worsened: changed('worsened'),
    steady: changed('steady'),
    added: changed('added'),
    dropped,
  };
}
