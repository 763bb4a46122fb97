import { plainWord } from '../../cells/words';
import type { Place, Problem } from '../../report/problem';
import type { RawSheet } from '../rawSheet';

const WORDS =
  /^(?:sub ?)?(?:jumlah|total|rata rata|rerata|catatan|keterangan|ket|nb|satuan|sumber data)(?![a-z])/;
/** "(1)", "(orang)": rows that number the columns or name units. */
const IN_BRACKETS = /^\([^()]*\)$/;

/** A total, a note or a row of units, once for the row instead of once for every cell that it does not fill. */
export function oneFault(
  sheet: RawSheet,
  { row, sheet: place }: Place,
  faults: Problem[],
): Problem[] {
  if (faults.length < 2) return faults;
  const cells = (sheet.rows[row - 1] ?? [])
    .map((cell) => String(cell ?? '').trim())
    .filter((text) => text !== '');
  const isNote =
    cells.length === 1 ||
    cells.some((text) => WORDS.test(plainWord(text).replace(/^\*+ ?/, ''))) ||
    cells.every((text) => IN_BRACKETS.test(text)) ||
    cells.every((text, at) => Number(text) === at + 1);
  if (!isNote) return faults;
  return [
    {
      file: place.file,
      sheet: place.sheet,
      row,
      value: cells[0]?.slice(0, 60) ?? '',
      reason: 'baris ini tampaknya jumlah atau catatan, bukan data',
      fix: 'Hapus baris ini, atau isi kolom # dengan contoh.',
    },
  ];
}
