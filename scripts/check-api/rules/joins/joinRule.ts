import type { Rule, Step } from '../../rule';
import { type FieldPatterns, fieldsIn } from '../../tree/fields';
import type { Answer, RegencyTree } from '../../tree/regencyTree';

type Join = {
  id: string;
  /** What a field names: `agency`. */
  of: string;
  /** Where its entries are: `agencies of /regencies/{regency}.json`. */
  table: string;
  fields: FieldPatterns;
  /** Codes that have an entry; `null` when the table was not served, which is a fault of its own. */
  known: (tree: RegencyTree, on: Answer, at: readonly Step[]) => Iterable<string> | null;
  /** Within one answer, what decides which entries are known; nothing where all fields share them. */
  scope?: (at: readonly Step[]) => string;
};

/** Remembers the entries: an answer has tens of thousands of figures that join to the same few. */
function remembered({ known, scope = () => '' }: Pick<Join, 'known' | 'scope'>) {
  const answers = new Map<Answer, Map<string, Set<unknown> | null>>();
  return (tree: RegencyTree, on: Answer, at: readonly Step[]): Set<unknown> | null => {
    const scopes = answers.get(on) ?? new Map<string, Set<unknown> | null>();
    answers.set(on, scopes);
    const key = scope(at);
    const found = scopes.get(key);
    if (found !== undefined) return found;
    const entries = known(tree, on, at);
    const codes = entries === null ? null : new Set<unknown>(entries);
    scopes.set(key, codes);
    return codes;
  };
}

/** A code joins when the table has an entry of it: names never join. */
export const joinRule = ({ id, of, table, fields, ...join }: Join): Rule => ({
  id,
  severity: 'error',
  holds: `Every ${of} that is named has an entry in ${table}.`,
  source: 'docs/api.md: codes join, names never do',
  check: (tree) => {
    const entriesFor = remembered(join);
    return fieldsIn(tree, fields).flatMap(({ on, at, value }) => {
      if (entriesFor(tree, on, at)?.has(value) ?? true) return [];
      return [
        {
          on,
          at,
          value,
          reason: `No ${of} of this code is in ${table}.`,
          fix: `Add it to ${table}, or write the code of one that is there.`,
        },
      ];
    });
  },
});

/** Codes of a list; `null` when the answer that holds it was not served. */
export const codesOf = <T>(
  records: readonly T[] | undefined,
  code: (record: T) => string,
): string[] | null => (records === undefined ? null : records.map(code));
