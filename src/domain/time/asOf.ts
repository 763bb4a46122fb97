import { compareCodes } from '../order';
import type { IsoDate } from './calendar';

type Published = { publishedAt: IsoDate };

/**
 * What was known on a date: of each key the version published last at or before it. Of two versions
 * published on one day the later in the list wins; keys keep the order of their first appearance.
 */
export function latestVersions<T extends Published>(
  records: readonly T[],
  keyOf: (record: T) => string,
  on: IsoDate,
): T[] {
  const latest = new Map<string, T>();
  for (const record of records) {
    if (record.publishedAt > on) continue;
    const key = keyOf(record);
    const known = latest.get(key);
    if (known === undefined || known.publishedAt <= record.publishedAt) latest.set(key, record);
  }
  return [...latest.values()];
}

/** Every version of one key published by a date, oldest first. */
export function versionsOf<T extends Published>(
  records: readonly T[],
  keyOf: (record: T) => string,
  key: string,
  on: IsoDate,
): T[] {
  return records
    .filter((record) => record.publishedAt <= on && keyOf(record) === key)
    .sort((a, b) => compareCodes(a.publishedAt, b.publishedAt));
}
