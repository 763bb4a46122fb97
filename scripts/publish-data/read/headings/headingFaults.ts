import { failedFormula, isFailedFormula } from '../../cells/formulas';
import { columnLetter, type Problem } from '../../report/problem';
import type { Table } from '../../tables/table';
import type { RawSheet } from '../rawSheet';
import { nearest } from './nearest';
import { cellsWithoutHeading } from './strayCells';

/** What is wrong with a heading that names no new column. */
export function headingFaults(
  sheet: RawSheet,
  row: number,
  at: number,
  table: Table,
  key: string | undefined,
): Problem[] {
  if (key !== undefined) return [repeatedHeading(sheet, row, at)];
  const isEmpty = String(sheet.rows[row]?.[at] ?? '').trim() === '';
  return isEmpty ? cellsWithoutHeading(sheet, row, at) : [unknownHeading(sheet, row, at, table)];
}

/** A heading that failed would pass for a column that is for people only. */
export const failedHeadings = (sheet: RawSheet, row: number): Problem[] =>
  (sheet.rows[row] ?? []).flatMap((value, at) => {
    if (typeof value !== 'string' || !isFailedFormula({ value })) return [];
    const { reason, fix } = failedFormula({ value });
    return [{ ...headingPlace(sheet, row, at), reason, fix }];
  });

export const missingHeadings = (
  sheet: RawSheet,
  headingRow: number,
  { columns }: Table,
  found: ReadonlyMap<string, number>,
): Problem[] =>
  Object.entries(columns).flatMap(([key, { heading, isRequired }]) =>
    isRequired && !found.has(key)
      ? [
          {
            file: sheet.file,
            sheet: sheet.name,
            row: headingRow + 1,
            reason: `kolom "${heading}" tidak ada`,
            fix: `Tambahkan kolom berjudul "${heading}".`,
          },
        ]
      : [],
  );

function unknownHeading(sheet: RawSheet, row: number, at: number, table: Table): Problem {
  const place = headingPlace(sheet, row, at);
  const near = nearest(
    place.column.heading,
    Object.values(table.columns).map(({ heading }) => heading),
  );
  return {
    ...place,
    reason: 'judul kolom ini tidak dikenal',
    fix: `${near === null ? 'Lihat judul kolom di sheet Petunjuk' : `Tulis "${near}"`}; atau, bila hanya untuk catatan sendiri, awali judulnya dengan "#".`,
  };
}

const repeatedHeading = (sheet: RawSheet, row: number, at: number): Problem => ({
  ...headingPlace(sheet, row, at),
  reason: 'judul kolom ini ada dua kali',
  fix: 'Pertahankan satu dari dua kolom itu.',
});

function headingPlace(sheet: RawSheet, row: number, at: number) {
  const heading = String(sheet.rows[row]?.[at] ?? '');
  return {
    file: sheet.file,
    sheet: sheet.name,
    row: row + 1,
    column: { letter: columnLetter(at), heading },
  };
}
