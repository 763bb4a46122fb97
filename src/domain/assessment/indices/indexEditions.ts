import type { IndexScheme } from '../evaluation';
import type { IndexSlot } from './indexSeries';

/** Years that one edition holds for, without another between them. */
export type IndexEdition = { scheme: IndexScheme; slots: IndexSlot[] };

/** The years of an index by edition, in order of time: between two lies a break. */
export function indexEditions(slots: readonly IndexSlot[]): IndexEdition[] {
  const editions: IndexEdition[] = [];
  for (const slot of slots) {
    const current = editions.at(-1);
    if (current?.scheme.id === slot.scheme.id) current.slots.push(slot);
    else editions.push({ scheme: slot.scheme, slots: [slot] });
  }
  return editions;
}
