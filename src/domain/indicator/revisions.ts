import { compareCodes } from '../order';
import { versionsOf } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import type { Observation, Target } from './indicator';
import { observationKey } from './series';

/** Two published versions of one record that differ, one after the other. */
export type Revision<T> = { before: T; after: T };

/** Figures of an area that were published again with another value, latest revision first. */
export const revisedFigures = (
  observations: readonly Observation[],
  area: string,
  on: IsoDate,
): Revision<Observation>[] =>
  revisions(
    observations.filter((observation) => observation.area === area),
    observationKey,
    measuredValue,
    on,
  );

/** Targets of an area that were moved after their publication, latest move first. */
export const movedTargets = (
  targets: readonly Target[],
  area: string,
  on: IsoDate,
): Revision<Target>[] =>
  revisions(
    targets.filter((target) => target.area === area),
    ({ period }) => period,
    ({ value }) => value,
    on,
  );

const measuredValue = (observation: Observation): number | null =>
  observation.kind === 'measured' ? observation.value : null;

function revisions<T extends { publishedAt: IsoDate }>(
  records: readonly T[],
  keyOf: (record: T) => string,
  value: (record: T) => number | null,
  on: IsoDate,
): Revision<T>[] {
  const keys = new Set(records.map(keyOf));
  return [...keys]
    .flatMap((key) => pairs(versionsOf(records, keyOf, key, on)))
    .filter(({ before, after }) => value(before) !== value(after))
    .sort((a, b) => compareCodes(b.after.publishedAt, a.after.publishedAt));
}

const pairs = <T>(versions: readonly T[]): Revision<T>[] =>
  versions.slice(1).flatMap((after, at) => {
    const before = versions[at];
    return before === undefined ? [] : [{ before, after }];
  });
