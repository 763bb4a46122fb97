import { partsOf, prefixDistance, stemOf, wordsOf } from './indicatorSearchWords';

/** What an indicator may be looked for by. */
export type SearchEntry = {
  id: string;
  /** Code, names in every language, other names. */
  names: readonly string[];
  /** What stands beside it: sub-dimension, agency. Found too, after those found by name. */
  beside: readonly string[];
};

/** The words of all entries, taken apart once for a whole list. */
export type SearchIndex = {
  entries: readonly { id: string; own: readonly string[]; beside: readonly string[] }[];
  /** Every word once: a word shared by many entries is compared once. */
  vocabulary: readonly string[];
};

export function searchIndexOf(entries: readonly SearchEntry[]): SearchIndex {
  const indexed = entries.map(({ id, names, beside }) => ({
    id,
    own: wordsOf(names.join(' ')),
    beside: wordsOf(beside.join(' ')),
  }));
  const vocabulary = [...new Set(indexed.flatMap(({ own, beside }) => [...own, ...beside]))];
  return { entries: indexed, vocabulary };
}

export type SearchResult = {
  /** Entries that have every typed word, with how far off they are: 0 is word for word. */
  offBy: ReadonlyMap<string, number>;
  /** Typed words that nobody has as typed; the nearest spelling was taken instead. */
  respelled: readonly string[];
};

/**
 * Entries with every word of the text. A word counts where another begins with it or contains it;
 * only a word that no entry has is forgiven its spelling. Our rule: an exact answer is never mixed
 * with guesses.
 */
export function searchIndicators({ entries, vocabulary }: SearchIndex, text: string): SearchResult {
  const typed = partsOf(text);
  const hits = typed.map((word) => hitsOf(word, vocabulary, asTyped));
  const found = hits.map((hit, index) =>
    hit.size > 0 ? hit : hitsOf(typed[index] ?? '', vocabulary, forgiven),
  );
  const offBy = new Map<string, number>();
  for (const { id, own, beside } of entries) {
    const sum = found.reduce(
      (total, hit) => total + Math.min(best(own, hit), best(beside, hit) + BESIDE),
      0,
    );
    if (Number.isFinite(sum)) offBy.set(id, sum);
  }
  return { offBy, respelled: typed.filter((_, index) => hits[index]?.size === 0) };
}

const BESIDE = 4;

type Hits = ReadonlyMap<string, number>;
type Compare = (typed: string, word: string) => number | null;

function hitsOf(typed: string, vocabulary: readonly string[], compare: Compare): Hits {
  const hits = new Map<string, number>();
  for (const word of vocabulary) {
    const offBy = compare(typed, word);
    if (offBy !== null) hits.set(word, offBy);
  }
  return hits;
}

const best = (words: readonly string[], hits: Hits): number =>
  Math.min(...words.map((word) => hits.get(word) ?? Number.POSITIVE_INFINITY));

/** Inside a word two letters are found everywhere. */
const SHORTEST_INSIDE = 3;

function asTyped(typed: string, word: string): number | null {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  return typed.length >= SHORTEST_INSIDE && word.includes(typed) ? 2 : null;
}

/** The same word without its affixes, or one letter off; two in a long word. */
function forgiven(typed: string, word: string): number | null {
  if (typed.length < 4) return null;
  if (word.startsWith(stemOf(typed))) return 3;
  const allowed = typed.length < 8 ? 1 : 2;
  if (word.length < typed.length - allowed) return null;
  const distance = prefixDistance(typed, word);
  return distance <= allowed ? 3 + distance : null;
}

/** The entries whose words are nearest to the text, whatever is missing; at most `count`. */
export function nearestTo(index: SearchIndex, text: string, count: number): string[] {
  const typed = partsOf(text);
  if (typed.length === 0) return [];
  const shares = typed.map((word) =>
    hitsOf(word, index.vocabulary, (one, other) => prefixDistance(one, other) / one.length),
  );
  return index.entries
    .map(({ id, own }) => ({
      id,
      offBy: shares.reduce((sum, share) => sum + best(own, share), 0) / typed.length,
    }))
    .filter(({ offBy }) => offBy <= FARTHEST)
    .sort((a, b) => a.offBy - b.offBy)
    .slice(0, count)
    .map(({ id }) => id);
}

/** Beyond half of the letters a name is another name. */
const FARTHEST = 0.5;
