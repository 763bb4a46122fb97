import { bad, good, type Kind, type Parsed } from './cell';

export const textKind: Kind<string> = {
  described: 'teks',
  form: 'text',
  read: ({ value }) =>
    value instanceof Date
      ? bad(
          'teks ini telah diubah lembar kerja menjadi tanggal',
          'Atur format kolom menjadi Teks lalu ketik lagi.',
        )
      : good(String(value).trim()),
};

export const webKind: Kind<string> = {
  described: 'alamat web, mis. https://…',
  form: 'text',
  read: ({ value }) =>
    typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim())
      ? good(value.trim())
      : bad('ini bukan alamat web', 'Alamat diawali https:// atau http:// dan tanpa spasi.'),
};

/** Several values in one cell, separated by a semicolon. */
export const listKind = <T>(kind: Kind<T>): Kind<T[]> => ({
  described: `${kind.described}; lebih dari satu dipisah titik koma`,
  form: 'text',
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
  form: 'text',
  read: ({ value }) => {
    const match = /^([^<>]+?)\s*(?:<(https?:\/\/[^\s>]+)>)?$/.exec(String(value).trim());
    const [, name, url] = match ?? [];
    if (name === undefined)
      return bad(
        'ini bukan nama berkas',
        'Tulis namanya, lalu alamatnya dalam kurung siku: Berita acara <https://…>.',
      );
    return good(url === undefined ? { name } : { name, url });
  },
};
