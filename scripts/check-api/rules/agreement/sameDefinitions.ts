import { isDeepStrictEqual } from 'node:util';
import type { Fault, Rule } from '../../rule';
import { scorecardsOf } from '../../tree/regencyTree';

const RECORDS = new Set(['observations', 'targets', 'accounts']);

export const sameDefinitions: Rule = {
  id: 'same-definitions',
  severity: 'error',
  holds: 'A scorecard describes an indicator as one of the published versions of its definition.',
  source: 'docs/api.md: what an indicator is has one version in a scorecard',
  check: (tree) =>
    scorecardsOf(tree).flatMap((on) =>
      on.body.indicators.flatMap((indicator, index): Fault[] => {
        const versions = (tree.indicators?.body.indicators ?? []).filter(
          ({ id }) => id === indicator.id,
        );
        const core = Object.entries(indicator).filter(([field]) => !RECORDS.has(field));
        const differing = versions.map((version) =>
          core.flatMap(([field, value]) =>
            isDeepStrictEqual(value, Reflect.get(version, field)) ? [] : [field],
          ),
        );
        const fields = differing.sort((a, b) => a.length - b.length)[0] ?? [];
        if (fields.length === 0) return [];
        return [
          {
            on,
            at: ['indicators', index, fields[0] ?? ''],
            value: indicator.id,
            reason: `No version in /regencies/${tree.code}/indicators.json has the same ${fields.join(', ')}.`,
            fix: 'Make both answers from the same definition.',
          },
        ];
      }),
    ),
};
