import { bad, type Cell, good, type Kind, type NumberStyle, type Parsed } from '../cell';
import { numberIn } from './numberText';
import { RUPIAH, signIn } from './signs';

/** Beyond this a spreadsheet has lost digits. */
const PRECISION = 12;

const rounded = (value: number): number => Number(value.toPrecision(PRECISION));

/** A number of any sort; "27,4%" and a cell in percent format are 27.4. */
function measured({ value, isPercent }: Cell, style: NumberStyle): Parsed<number> {
  if (typeof value === 'number') return good(isPercent ? rounded(value * 100) : value);
  if (value instanceof Date) return wasDate();
  if (typeof value === 'boolean') return bad('ini bukan angka', 'Tulis angka saja.');
  if (signIn({ value, isPercent }) === 'rupiah')
    return numberIn(moneyDigits(value), moneyDigits(value).includes(',') ? 'en' : 'id');
  return numberIn(value.trim().replace(/\s*%$/, ''), style);
}

/** "Rp 1.500.000,00" and "Rp. 750.000,-": a sum in rupiah has no decimals. */
const moneyDigits = (text: string): string =>
  text
    .trim()
    .replace(RUPIAH, '')
    .replace(/,(00|-)$/, '');

const wasDate = () =>
  bad(
    'isinya telah diubah lembar kerja menjadi tanggal',
    'Atur format kolom menjadi Angka (Format Sel > Angka) lalu ketik lagi angkanya.',
  );

/** A reading that must keep a limit as well. */
function within(
  parsed: Parsed<number>,
  holds: (value: number) => boolean,
  says: string,
  fix: string,
) {
  if (!parsed.ok || holds(parsed.value)) return parsed;
  return bad(says, fix);
}

/** Any figure. */
export const numberKind: Kind<number> = {
  described: 'angka, mis. 1234,5 atau 27,4%',
  form: 'number',
  read: measured,
};

/** A share of a whole, 0 to 100. Its separator is always the decimal one: 12.345 cannot be thousands. */
export const shareKind: Kind<number> = {
  described: 'persen 0–100, mis. 27,4',
  form: 'number',
  read: (cell) =>
    within(
      measured(cell, decimalOnly(cell)),
      (value) => value >= 0 && value <= 100,
      'ini tidak di antara 0 dan 100 persen',
      'Tulis persentasenya, misalnya 27,4 untuk 27,4 %.',
    ),
};

/** Whichever separator is there begins the decimals. */
const decimalOnly = ({ value }: Cell): NumberStyle =>
  typeof value === 'string' && value.includes(',') ? 'id' : 'en';

/** Degrees of longitude or latitude. */
export const degreesKind = (most: 90 | 180): Kind<number> => ({
  described: `derajat desimal, −${most} sampai ${most}, mis. -8,7053`,
  form: 'number',
  read: (cell) =>
    within(
      measured(cell, decimalOnly(cell)),
      (value) => Math.abs(value) <= most,
      `ini tidak di antara −${most} dan ${most} derajat`,
      'Tulis derajat desimal; Lintang utara–selatan (−8,7), Bujur timur–barat (116,3).',
    ),
});

/** Whole numbers have no decimals, so that their separator always groups thousands. */
function whole(cell: Cell, prefix: RegExp): Parsed<number> {
  if (cell.isPercent) return bad('persentase bukan bilangan bulat', 'Ketik jumlahnya sendiri.');
  if (typeof cell.value !== 'string') return measured(cell, 'unknown');
  const bare = cell.value
    .trim()
    .replace(prefix, '')
    .replace(/,(00|-)$/, '');
  return numberIn(bare, bare.includes(',') ? 'en' : 'id');
}

const wholeKind = (described: string, prefix: RegExp): Kind<number> => ({
  described,
  form: 'number',
  read: (cell) =>
    within(
      whole(cell, prefix),
      (value) => Number.isSafeInteger(value) && value >= 0,
      'ini bukan bilangan bulat mulai dari 0',
      'Tulis lengkap tanpa desimal, misalnya 1500000 (bukan "1,5 juta").',
    ),
});

export const countKind = wholeKind('bilangan bulat, mis. 1250', /^/);
export const rupiahKind = wholeKind('rupiah utuh, mis. 1500000 atau Rp 1.500.000', /^rp\.?\s*/i);

export const yearKind: Kind<number> = {
  described: 'tahun, mis. 2025',
  form: 'number',
  read: (cell) =>
    within(
      whole(cell, /^/),
      (value) => Number.isInteger(value) && value >= 1945 && value <= 2200,
      'ini bukan tahun',
      'Tulis empat angka, misalnya 2025.',
    ),
};
