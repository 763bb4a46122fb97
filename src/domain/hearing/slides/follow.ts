import { sectionOf } from './contents';

/**
 * The number, from 1, of the slide that was on screen after the slides changed. A section that arrives late,
 * or comes back, brings its own: what is on screen stays there. Where that slide is gone, the first of its
 * section is shown, and where that is gone too the one that has the `number` now.
 */
export function followedNumber(key: string, keys: readonly string[], number: number): number {
  const same = keys.indexOf(key);
  if (same !== -1) return same + 1;
  const first = keys.findIndex((it) => sectionOf(it) === sectionOf(key));
  return first === -1 ? number : first + 1;
}
