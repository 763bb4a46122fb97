import { bad, type Cell, good, type Kind, type Parsed } from './cell';

type Level = 'regency' | 'district' | 'village';
/** Digits of a Kemendagri code. */
const DIGITS: Record<Level, number> = { regency: 4, district: 6, village: 10 };
const EXAMPLES: Record<Level, string> = {
  regency: '52.02',
  district: '52.02.01',
  village: '52.02.01.1001',
};

const dotted = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== '')
    .join('.');

/** Kemendagri codes of the given levels, with dots or without; a spreadsheet's 52.1 is 52.10. */
export function areaKind(...levels: Level[]): Kind<string> {
  const examples = levels.map((level) => EXAMPLES[level]).join(' / ');
  const fix = `Atur format kolom menjadi Teks lalu tulis kode Kemendagri dengan titiknya: ${examples}.`;
  return {
    described: `kode Kemendagri, mis. ${examples}`,
    form: 'text',
    read: (cell) => {
      const digits = digitsOf(cell);
      if (!digits.ok) return bad(digits.reason, fix);
      const isKnown = levels.some((level) => DIGITS[level] === digits.value.length);
      return isKnown ? good(dotted(digits.value)) : bad(`ini bukan kode seperti ${examples}`, fix);
    },
  };
}

function digitsOf({ value }: Cell): Parsed<string> {
  if (value instanceof Date) return bad('kode ini telah diubah lembar kerja menjadi tanggal', '');
  if (typeof value === 'number') return good(digitsOfNumber(value));
  const match = /^(\d{2})\.?(\d{2})(?:\.?(\d{2})(?:\.?(\d{4}))?)?$/.exec(String(value).trim());
  return match === null ? bad('ini bukan kode wilayah', '') : good(match.slice(1).join(''));
}

/** 52.02 stays, 52.1 has lost its zero, 520201 has lost its dots. */
const digitsOfNumber = (value: number): string =>
  Number.isInteger(value) && value > 99 ? String(value) : value.toFixed(2).replace('.', '');

/** An id: what other sheets name the row by. */
export const idKind: Kind<string> = {
  described: 'ID: huruf, angka, titik, garis, tanpa spasi, mis. dinas-kesehatan',
  form: 'text',
  read: ({ value }) => {
    const text = value instanceof Date ? '' : String(value).trim();
    return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)
      ? good(text)
      : bad(
          'ini bukan ID',
          'Pakai huruf, angka, titik, tanda hubung atau garis bawah tanpa spasi, misalnya dinas-kesehatan.',
        );
  },
};

/** Four digits of the statistics office. */
export const bpsKind: Kind<string> = {
  described: 'kode BPS empat angka, mis. 5202',
  form: 'text',
  read: ({ value }) =>
    /^\d{4}$/.test(String(value).trim())
      ? good(String(value).trim())
      : bad('ini bukan kode BPS', 'Tulis empat angka, misalnya 5202.'),
};
