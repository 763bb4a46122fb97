import type { IndexScheme } from '../evaluation';

/**
 * The index that a scheme is an edition of: a scheme that supersedes another is an edition of the same
 * index, and the id of the oldest begins with its name, "SPBE-59-2020".
 */
export function indexOf(scheme: IndexScheme, schemes: readonly IndexScheme[]): string {
  const passed = [scheme.id];
  let { supersedes } = scheme;
  // Two that supersede each other are a mistake of the answer, which must not hold the page up.
  while (supersedes !== undefined && !passed.includes(supersedes)) {
    passed.unshift(supersedes);
    supersedes = schemes.find(({ id }) => id === supersedes)?.supersedes;
  }
  const [oldest = scheme.id] = passed;
  return oldest.split('-')[0] ?? oldest;
}
