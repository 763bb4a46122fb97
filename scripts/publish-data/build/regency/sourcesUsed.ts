import type { sourcesOf } from '../catalog/profile';

type Sources = ReturnType<typeof sourcesOf>;
type Sourced = { source: string; nameSource?: string | undefined };

export type SourcesUsed = (records: readonly Sourced[]) => Sources;

/** The sources that the records of an answer name. */
export const sourcesUsed =
  (known: Sources): SourcesUsed =>
  (records) => {
    const ids = new Set(
      records.flatMap(({ source, nameSource }) => [source, nameSource ?? source]),
    );
    return known.filter(({ id }) => ids.has(id));
  };
