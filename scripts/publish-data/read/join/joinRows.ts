import type { TableName } from '../../tables/names';
import { TABLE_NAMES } from '../../tables/tables';
import type { AnyRow } from '../rows/readRows';
import type { PartGroup } from './groupParts';

type Lists = Map<TableName, AnyRow[]>;

/** The rows of all parts, sheet by sheet. A row that another file says word for word counts once. */
export function joinRows(group: PartGroup): Lists {
  const [only] = group;
  if (group.length === 1 && only !== undefined) return new Map(only.lists);
  return new Map(
    TABLE_NAMES.flatMap((name): [TableName, AnyRow[]][] => {
      const lists = group.flatMap(({ lists: own }) => own.get(name) ?? []);
      return group.some(({ lists: own }) => own.has(name)) ? [[name, withoutCopies(lists)]] : [];
    }),
  );
}

/** Within one file a repeated row is a fault of its own, and stays. */
function withoutCopies(rows: readonly AnyRow[]): AnyRow[] {
  const fileOf = new Map<string, string>();
  return rows.filter(({ at, ...says }) => {
    const words = JSON.stringify(says);
    const known = fileOf.get(words);
    if (known === undefined) fileOf.set(words, at.sheet.file);
    return known === undefined || known === at.sheet.file;
  });
}
