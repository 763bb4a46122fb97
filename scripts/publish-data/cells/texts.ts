import { bad, type Cell, good, type Kind, type Parsed } from './cell';

/** What spreadsheets leave where a formula failed. */
const FORMULA_ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NULL!|NUM!|SPILL!|CALC!)$/;

/** A formula that failed leaves its sign in the cell; nothing may be read from it. */
export const isFormulaError = ({ value }: Cell): boolean =>
  typeof value === 'string' && FORMULA_ERROR.test(value);

export const textKind: Kind<string> = {
  described: 'teks',
  read: ({ value }) =>
    value instanceof Date
      ? bad(
          'the spreadsheet has made a date of this text',
          'Format the column as Text and enter it again.',
        )
      : good(String(value).trim()),
};

export const webKind: Kind<string> = {
  described: 'alamat web, mis. https://…',
  read: ({ value }) =>
    typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim())
      ? good(value.trim())
      : bad('this is not a web address', 'It begins with https:// or http:// and has no spaces.'),
};

/** Several values in one cell, separated by a semicolon. */
export const listKind = <T>(kind: Kind<T>): Kind<T[]> => ({
  described: `${kind.described}; lebih dari satu dipisah titik koma`,
  read: (cell, style) => {
    const parts = typeof cell.value === 'string' ? cell.value.split(';') : [cell.value];
    const read = parts
      .filter((part) => String(part).trim() !== '')
      .map((part) => kind.read({ value: part, isPercent: false }, style));
    return allOf(read);
  },
});

function allOf<T>(parts: readonly Parsed<T>[]): Parsed<T[]> {
  const values: T[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    values.push(part.value);
  }
  return good(values);
}

/** A name and, in angle brackets, where it is on the web. */
export const attachmentKind: Kind<{ name: string; url?: string }> = {
  described: 'nama berkas, boleh dengan alamat: Berita acara <https://…>',
  read: ({ value }) => {
    const match = /^([^<>]+?)\s*(?:<(https?:\/\/[^\s>]+)>)?$/.exec(String(value).trim());
    const [, name, url] = match ?? [];
    if (name === undefined)
      return bad(
        'this is not a file',
        'Write its name, and its address in angle brackets: Berita acara <https://…>.',
      );
    return good(url === undefined ? { name } : { name, url });
  },
};
