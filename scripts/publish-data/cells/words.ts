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
  const choices: Record<string, string> = {};
  for (const word in words) {
    const own = words[word][0] ?? word;
    shown.push(own);
    choices[word] = own;
    for (const synonym of [word, ...words[word]]) known.set(plainWord(synonym), word);
  }
  return {
    described: `salah satu dari: ${shown.join(' · ')}`,
    form: 'text',
    choices,
    read: ({ value }) => {
      const word = known.get(plainWord(String(value)));
      return word === undefined
        ? bad(
            'ini bukan salah satu kata yang berlaku di kolom ini',
            `Tulis salah satu: ${shown.join(', ')}.`,
          )
        : good(word);
    },
  };
}

const YES = new Set(['ya', 'y', 'yes', 'true', 'benar', '1', 'sudah', 'v', '✓']);
const NO = new Set(['tidak', 't', 'no', 'n', 'false', 'salah', '0', 'belum']);

export const yesNoKind: Kind<boolean> = {
  described: 'ya atau tidak',
  form: 'text',
  choices: { true: 'ya', false: 'tidak' },
  read: ({ value }) => {
    const word = plainWord(String(value));
    if (YES.has(word)) return good(true);
    return NO.has(word) ? good(false) : bad('ini bukan ya dan bukan tidak', 'Tulis ya atau tidak.');
  },
};
