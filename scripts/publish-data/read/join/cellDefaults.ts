import type { TableName } from '../../tables/names';
import type { AnyRow } from '../rows/readRows';

type Lists = ReadonlyMap<TableName, readonly AnyRow[]>;

/** What a cell means; for an empty one, what it stands for. */
export type Meaning = (row: AnyRow, column: string) => string;

/**
 * An empty Wilayah is the regency, an empty Metode the leading one of its indicator. Where the sheets that say so
 * have failed, an empty cell stands for itself.
 */
export function cellMeanings(lists: Lists): Meaning {
  const [regency] = lists.get('regency') ?? [];
  const leads = leadMethods(lists);
  return (row, column) => {
    const value = row[column] ?? null;
    if (value !== null) return String(value);
    if (column === 'area') return String(regency?.code ?? '');
    if (column === 'method') return leads.get(String(row.indicator)) ?? '';
    return '';
  };
}

/** The first method of an indicator, unless its newest definition names another. */
function leadMethods(lists: Lists): Map<string, string> {
  const leads = new Map<string, string>();
  for (const { indicator, id } of lists.get('methods') ?? [])
    if (!leads.has(String(indicator))) leads.set(String(indicator), String(id));
  const newest = new Map<string, string>();
  for (const { id, leadMethod, publishedAt } of lists.get('indicators') ?? []) {
    const [name, day] = [String(id), String(publishedAt)];
    if (day < (newest.get(name) ?? '')) continue;
    newest.set(name, day);
    if (typeof leadMethod === 'string') leads.set(name, leadMethod);
  }
  return leads;
}
