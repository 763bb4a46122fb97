import { bad, type Cell, good, type Kind, type NumberStyle, type Parsed } from './cell';
import { numberIn } from './numberText';

/** Beyond this a spreadsheet has lost digits. */
const PRECISION = 12;

const rounded = (value: number): number => Number(value.toPrecision(PRECISION));

/** A number of any sort; "27,4%" and a cell in percent format are 27.4. */
function measured({ value, isPercent }: Cell, style: NumberStyle): Parsed<number> {
  if (typeof value === 'number') return good(isPercent ? rounded(value * 100) : value);
  if (value instanceof Date) return wasDate();
  if (typeof value === 'boolean') return bad('this is not a number', 'Write digits only.');
  return numberIn(value.replace(/\s*%$/, ''), style);
}

const wasDate = () =>
  bad(
    'the spreadsheet has made a date of it',
    'Format the column as Number (Format Cells > Number) and enter the figure again.',
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
  read: measured,
};

/** A share of a whole, 0 to 100. Its separator is always the decimal one: 12.345 cannot be thousands. */
export const shareKind: Kind<number> = {
  described: 'persen 0–100, mis. 27,4',
  read: (cell) =>
    within(
      measured(cell, decimalOnly(cell)),
      (value) => value >= 0 && value <= 100,
      'this is not between 0 and 100 percent',
      'Write the percentage, such as 27,4 for 27,4 %.',
    ),
};

/** Whichever separator is there begins the decimals. */
const decimalOnly = ({ value }: Cell): NumberStyle =>
  typeof value === 'string' && value.includes(',') ? 'id' : 'en';

/** Degrees of longitude or latitude. */
export const degreesKind = (most: 90 | 180): Kind<number> => ({
  described: `derajat desimal, −${most} sampai ${most}, mis. -8,7053`,
  read: (cell) =>
    within(
      measured(cell, decimalOnly(cell)),
      (value) => Math.abs(value) <= most,
      `this is not between −${most} and ${most} degrees`,
      'Write decimal degrees; Lintang is north–south (−8,7), Bujur is east–west (116,3).',
    ),
});

/** Whole numbers have no decimals, so that their separator always groups thousands. */
function whole(cell: Cell, prefix: RegExp): Parsed<number> {
  if (cell.isPercent) return bad('a percentage is not a whole number', 'Enter the count itself.');
  if (typeof cell.value !== 'string') return measured(cell, 'unknown');
  const bare = cell.value
    .trim()
    .replace(prefix, '')
    .replace(/,(00|-)$/, '');
  return numberIn(bare, bare.includes(',') ? 'en' : 'id');
}

const wholeKind = (described: string, prefix: RegExp): Kind<number> => ({
  described,
  read: (cell) =>
    within(
      whole(cell, prefix),
      (value) => Number.isSafeInteger(value) && value >= 0,
      'this is not a whole number from 0 on',
      'Write it in full without decimals, such as 1500000 (not "1,5 juta").',
    ),
});

export const countKind = wholeKind('bilangan bulat, mis. 1250', /^/);
export const rupiahKind = wholeKind('rupiah utuh, mis. 1500000 atau Rp 1.500.000', /^rp\.?\s*/i);

export const yearKind: Kind<number> = {
  described: 'tahun, mis. 2025',
  read: (cell) =>
    within(
      whole(cell, /^/),
      (value) => Number.isInteger(value) && value >= 1945 && value <= 2200,
      'this is not a year',
      'Write four digits, such as 2025.',
    ),
};
