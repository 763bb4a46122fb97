import type { Fault, Rule } from '../../rule';
import { type RegencyTree, scorecardsOf } from '../../tree/regencyTree';
import { type Scorecard, type VersionedList, versionedLists } from './versionedLists';

type Version = VersionedList['all'][number];

/** Versions in force on the first day, and those published from then to the day of the scorecard. */
function owed({ all, keyOf, belongs }: VersionedList, from: string, to: string): Version[] {
  const inForce = new Map<string, Version>();
  for (const version of all) {
    const known = inForce.get(keyOf(version));
    if (version.publishedAt > from) continue;
    if (known === undefined || known.publishedAt <= version.publishedAt)
      inForce.set(keyOf(version), version);
  }
  const since = all.filter(({ publishedAt }) => publishedAt > from && publishedAt <= to);
  return [...inForce.values(), ...since].filter(belongs);
}

const isWithdrawn = (version: Version, from: string): boolean => {
  const day: unknown = Reflect.get(version, 'withdrawnAt');
  return typeof day === 'string' && day <= from;
};

/** Of yearly results only the last one stands; earlier ones are carried for the course. */
function standing(list: VersionedList, versions: Version[], from: string): Version[] {
  if (list.name !== 'evaluations') return versions;
  const newest = versions
    .filter(({ publishedAt }) => publishedAt <= from)
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))[0];
  return versions.filter((version) => version === newest || version.publishedAt > from);
}

function faultsOf(on: Scorecard, list: VersionedList): Fault[] {
  const { coversFrom, publishedAt } = on.body;
  const versionOf = (record: Version) => `${list.keyOf(record)} | ${record.publishedAt}`;
  const shown = new Set(list.shown.map(versionOf));
  return standing(list, owed(list, coversFrom, publishedAt), coversFrom)
    .filter((version) => !isWithdrawn(version, coversFrom) && !shown.has(versionOf(version)))
    .map((version) => ({
      on,
      at: list.at,
      value: versionOf(version),
      reason: `It was known between ${coversFrom} and ${publishedAt}, the days this scorecard answers for, but is not in it.`,
      fix: 'Carry every version in force on coversFrom and all that were published since, or set coversFrom to a later day.',
    }));
}

const check = (tree: RegencyTree): Fault[] =>
  scorecardsOf(tree).flatMap((on) =>
    versionedLists(tree, on).flatMap((list) => faultsOf(on, list)),
  );

/** A hole here shows a past day wrongly, without a word. */
export const coversFrom: Rule = {
  id: 'covers-from',
  severity: 'error',
  holds: 'A scorecard carries every version in force on coversFrom and all published since.',
  source: 'docs/api.md: a scorecard covers days, not only today',
  check,
};
