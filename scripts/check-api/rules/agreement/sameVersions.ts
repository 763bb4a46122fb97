import { isDeepStrictEqual } from 'node:util';
import type { Fault, Rule } from '../../rule';
import { type RegencyTree, scorecardsOf } from '../../tree/regencyTree';
import { type Scorecard, type VersionedList, versionedLists } from './versionedLists';

/** Fields that differ; what only the fuller record has does not count. */
const differences = (shown: object, full: object): string[] =>
  Object.entries(shown).flatMap(([field, value]) =>
    isDeepStrictEqual(value, Reflect.get(full, field)) ? [] : [field],
  );

function faultsOf(on: Scorecard, { name, at, keyOf, shown, all }: VersionedList): Fault[] {
  const versionOf = (record: { publishedAt: string }) => `${keyOf(record)} | ${record.publishedAt}`;
  const known = new Map<string, object[]>();
  for (const version of all) {
    const id = versionOf(version);
    known.set(id, [...(known.get(id) ?? []), version]);
  }
  return shown.flatMap((record): Fault[] => {
    const versions = known.get(versionOf(record)) ?? [];
    const differing = versions.map((version) => differences(record, version));
    if (differing.some((fields) => fields.length === 0)) return [];
    const [fields] = differing;
    return [
      {
        on,
        at,
        value: versionOf(record),
        reason:
          fields === undefined
            ? `The answer that keeps all ${name} has no such version.`
            : `The answer that keeps all ${name} has other values in ${fields.join(', ')}.`,
        fix: 'Make both answers from the same records; a figure that changed is a new version in both.',
      },
    ];
  });
}

const check = (tree: RegencyTree): Fault[] =>
  scorecardsOf(tree).flatMap((on) =>
    versionedLists(tree, on).flatMap((list) => faultsOf(on, list)),
  );

/** The overview and a page of proof would show two numbers for one thing. */
export const sameVersions: Rule = {
  id: 'same-versions',
  severity: 'error',
  holds:
    'What a scorecard carries is, version by version, what figures, quick wins, reports, evaluations and programmes say.',
  source: 'docs/api.md: revisions are kept',
  check,
};
