/** The words of a text in lower case, without accents and signs. */
export const partsOf = (text: string): string[] =>
  plain(text)
    .split(NOT_IN_WORD)
    .filter((part) => part !== '');

/** The same, and what a sign parts written as one: "e-KTP" gives `e`, `ktp` and `ektp`. */
export const wordsOf = (text: string): string[] => {
  const chunks = plain(text).split(/\s+/);
  return [...new Set(chunks.flatMap((chunk) => [...partsOf(chunk), partsOf(chunk).join('')]))];
};

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const NOT_IN_WORD = /[^\p{L}\p{N}]+/u;

/**
 * The word without the commonest affixes of Indonesian, so that "kemiskinan" finds "miskin". The
 * word itself where less than four letters would be left.
 */
export const stemOf = (word: string): string => AFFIXED.exec(word)?.[1] ?? word;

const AFFIXED = /^(?:ke|pe[nmr]?|me[nm]?|ber|ter|di|se)?(\p{L}{4,}?)(?:kan|an|nya|i)?$/u;

/**
 * How many letters must be added, dropped, replaced or swapped with a neighbour to make `typed` the
 * beginning of `word`. Only the beginning counts, because a word is searched while it is typed.
 */
export function prefixDistance(typed: string, word: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;
