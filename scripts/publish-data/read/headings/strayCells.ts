import { columnLetter, type Problem } from '../../report/problem';
import type { RawSheet } from '../rawSheet';

/** Cells to the right of the last heading. */
export function cellsBeyond(sheet: RawSheet, headingRow: number, from: number): Problem[] {
  // A sheet has more rows than a call may have arguments.
  const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: Math.max(0, width - from) }, (_, at) => from + at);
  return columns.flatMap((at) => cellsWithoutHeading(sheet, headingRow, at));
}

/** What stands under no heading would be lost without a word. */
export function cellsWithoutHeading(sheet: RawSheet, headingRow: number, at: number): Problem[] {
  const row = sheet.rows.findIndex(
    (cells, index) => index > headingRow && String(cells[at] ?? '').trim() !== '',
  );
  if (row < 0) return [];
  return [
    {
      file: sheet.file,
      sheet: sheet.name,
      row: row + 1,
      column: { letter: columnLetter(at), heading: '' },
      value: String(sheet.rows[row]?.[at]),
      reason: 'kolom ini tidak berjudul',
      fix: 'Beri salah satu judul kolom sheet ini, atau "#" bila kolom itu hanya untuk catatan sendiri.',
    },
  ];
}
