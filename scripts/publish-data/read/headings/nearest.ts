import { plainWord } from '../../cells/words';

/** Letters that may differ in a misspelled name. */
const MOST = 3;

/** The name that was probably meant; `null` where none is near. */
export function nearest(text: string, names: readonly string[]): string | null {
  const word = plainWord(text);
  const ranked = names
    .map((name) => ({ name, distance: distance(word, plainWord(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best === undefined || best.distance > Math.min(MOST, word.length / 2) ? null : best.name;
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
