import { plainWord } from '../../cells/words';
import type { RawSheet } from '../rawSheet';

/** Titles may stand above the headings. */
export const ROWS_SEARCHED = 10;

/** The first row that names most columns. */
export function rowOfHeadings({ rows }: RawSheet, keys: ReadonlyMap<string, string>): number {
  const counts = rows.slice(0, ROWS_SEARCHED).map((row) => namesIn(row, keys));
  return counts.indexOf(Math.max(...counts));
}

export const namesIn = (row: RawSheet['rows'][number], keys: ReadonlyMap<string, string>): number =>
  row.filter((cell) => keys.has(plainWord(String(cell ?? '')))).length;
