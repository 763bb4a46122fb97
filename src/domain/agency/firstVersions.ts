import type { IsoDate } from '../time/calendar';

/**
 * Of each key the version published first, as far as it was published by the date: what was done on
 * time stays on time when it is revised later.
 */
export function firstVersions<T extends { publishedAt: IsoDate }>(
  records: readonly T[],
  keyOf: (record: T) => string,
  on: IsoDate,
): Map<string, T> {
  const first = new Map<string, T>();
  for (const record of records) {
    if (record.publishedAt > on) continue;
    const known = first.get(keyOf(record));
    if (known === undefined || record.publishedAt < known.publishedAt)
      first.set(keyOf(record), record);
  }
  return first;
}
