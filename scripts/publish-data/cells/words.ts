import { bad, good, type Kind } from './cell';

/** Words that differ only in case, spaces or hyphens are one word. */
export const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_/–-]+/g, ' ')
    .trim();

/** One of the contract's words by what agencies call it; the first synonym is the one of the guide. */
export function wordKind<W extends string>(words: Readonly<Record<W, readonly string[]>>): Kind<W> {
  const known = new Map<string, W>();
  const shown: string[] = [];
  for (const word in words) {
    shown.push(words[word][0] ?? word);
    for (const synonym of [word, ...words[word]]) known.set(plainWord(synonym), word);
  }
  return {
    described: `salah satu dari: ${shown.join(' · ')}`,
    read: ({ value }) => {
      const word = known.get(plainWord(String(value)));
      return word === undefined
        ? bad('this is none of the words of this column', `Write one of: ${shown.join(', ')}.`)
        : good(word);
    },
  };
}

const YES = new Set(['ya', 'y', 'yes', 'true', 'benar', '1', 'sudah', 'v', '✓']);
const NO = new Set(['tidak', 't', 'no', 'n', 'false', 'salah', '0', 'belum']);

export const yesNoKind: Kind<boolean> = {
  described: 'ya atau tidak',
  read: ({ value }) => {
    const word = plainWord(String(value));
    if (YES.has(word)) return good(true);
    return NO.has(word) ? good(false) : bad('this is neither yes nor no', 'Write ya or tidak.');
  },
};
