import type { Fault, Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';
import { VERSION_KEYS } from './versionKeys';

const field = (record: unknown, key: string): string =>
  typeof record === 'object' && record !== null ? String(Reflect.get(record, key)) : '';

/** The later in the list wins: the other can never be seen, and mostly is a row entered twice. */
export const oneVersionADay: Rule = {
  id: 'one-version-a-day',
  severity: 'warning',
  holds: 'No two versions of one record are published on one day.',
  source: 'docs/api.md: of two on one day, the later in the list',
  check: (tree) =>
    VERSION_KEYS.flatMap(({ fields, key }) =>
      fieldsIn(tree, fields).flatMap(({ on, at, value }): Fault[] => {
        const seen = new Set<string>();
        return (Array.isArray(value) ? value : []).flatMap((record: unknown, index): Fault[] => {
          const version = [...key, 'publishedAt'].map((name) => field(record, name)).join(' | ');
          const isRepeated = seen.has(version);
          seen.add(version);
          if (!isRepeated) return [];
          return [
            {
              on,
              at: [...at, index],
              value: version,
              reason: `Two versions with the same ${key.join(', ')} are published on one day; only the later in the list is ever shown.`,
              fix: 'Remove the version that is not meant, or give the later one its own day.',
            },
          ];
        });
      }),
    ),
};
