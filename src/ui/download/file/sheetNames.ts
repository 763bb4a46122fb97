/** Excel's longest name of a sheet, in letters. */
const MOST = 31;

/** Names that Excel takes: short, without its own signs, and no two alike, whatever their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    let unique = plain;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const ending = ` ${count}`;
      unique = plain.slice(0, MOST - ending.length).trimEnd() + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const plainName = (name: string): string =>
  name
    .replace(/[[\]/\\:*?]/g, ' ')
    .trim()
    .slice(0, MOST)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Data';
