import type { Column } from '../tables/table';
import { TABLE_NAMES, TABLES } from '../tables/tables';
import { sayDay } from './sayDay';

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** `2025-Q3` as the sheets write it, `2025 TW 3`; what is no period stays as it is. */
const sayPeriod = (text: string): string =>
  text
    .replace(/\b(\d{4})-Q([1-4])\b/g, '$1 TW $2')
    .replace(/\b(\d{4})-S([12])\b/g, '$1 S$2')
    .replace(/\b(\d{4})-(\d{2})\b(?!-)/g, (whole, year: string, month: string) =>
      MONTHS[Number(month) - 1] === undefined ? whole : `${MONTHS[Number(month) - 1]} ${year}`,
    );

/** Days and periods of a sentence as the sheets write them. */
export const sayTimes = (text: string): string => sayPeriod(sayDay(text));

/** `27.4` with the decimal comma; what is no number stays as it is. */
export const sayNumber = (text: string): string =>
  /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;

/** What the contract says in a column, in the words of its sheet. */
export function sayValue(column: Column<unknown> | undefined, text: string): string {
  const word = column?.choices?.[text];
  if (word !== undefined) return word;
  return column?.form === 'number' ? sayNumber(text) : sayTimes(text);
}

/** A fixed word of the contract as any sheet writes it in the columns of this name. */
export function sayWord(key: string, word: string): string {
  for (const name of TABLE_NAMES) {
    const columns: Readonly<Record<string, Column<unknown>>> = TABLES[name].columns;
    const said = columns[key]?.choices?.[word];
    if (said !== undefined) return said;
  }
  return word;
}
