/** Signs that a terminal obeys or that change how others look: escapes, line ends, turned writing, halves of letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A text that came from elsewhere as it may be printed: on one line, what is unseen as `\u001b`. */
export const printable = (text: string): string => text.replace(UNSEEN, escaped);

/** The same for a text of several lines. JSON stays JSON of the same value. */
export const printableLines = (text: string): string =>
  text.replace(UNSEEN, (sign) => (sign === '\n' ? sign : escaped(sign)));
