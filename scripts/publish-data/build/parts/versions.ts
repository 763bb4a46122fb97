/** Rows that belong to a row of another sheet; without a day of their own they are there from the start. */
export type Dated = { readonly publishedAt: string | null };

const inOrder = (days: Iterable<string>): string[] => [...new Set(days)].sort();

/** Days on which a record changed: those of its own rows and of the rows beneath it. */
export function versionDays(
  parents: readonly { readonly publishedAt: string }[],
  ...children: readonly (readonly Dated[])[]
): string[] {
  const days = [...parents, ...children.flat()].flatMap(({ publishedAt }) => publishedAt ?? []);
  return inOrder(days);
}

/** The last row published by the day; of two on one day the later in the sheet. */
export function inForce<T extends { readonly publishedAt: string }>(
  rows: readonly T[],
  day: string,
): T | undefined {
  let found: T | undefined;
  for (const row of rows) {
    if (row.publishedAt <= day && (found === undefined || row.publishedAt >= found.publishedAt))
      found = row;
  }
  return found;
}

/** A group is written anew as a whole: its rows of the latest day that the day knows. */
export function groupInForce<T extends Dated>(rows: readonly T[], day: string): T[] {
  const known = rows.filter(({ publishedAt }) => (publishedAt ?? '') <= day);
  const latest = known.reduce((last, { publishedAt }) => {
    const own = publishedAt ?? '';
    return own > last ? own : last;
  }, '');
  return known.filter(({ publishedAt }) => (publishedAt ?? '') === latest);
}

/** The latest row of each item that the day knows, in the order in which the items first appear. */
export function itemsInForce<T extends Dated>(
  rows: readonly T[],
  day: string,
  nameOf: (row: T) => string,
): T[] {
  const items = new Map<string, T>();
  for (const row of rows) {
    const name = nameOf(row);
    const earlier = items.get(name);
    const own = row.publishedAt ?? '';
    if (own > day || own < (earlier?.publishedAt ?? '')) continue;
    items.set(name, row);
  }
  return [...items.values()];
}

/** Rows by what they belong to. */
export function groupBy<T>(rows: readonly T[], nameOf: (row: T) => string): (name: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return (name) => groups.get(name) ?? [];
}
