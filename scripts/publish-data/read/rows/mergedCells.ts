import { columnLetter, type Problem } from '../../report/problem';
import type { Layout } from '../headings/findColumns';
import type { MergedRange, RawSheet } from '../rawSheet';

/**
 * Joined cells among the data: only the first of them holds what all seem to say, and the others are empty, which
 * means something else. Titles above the headings and columns for people may be joined.
 */
export function mergedProblems(sheet: RawSheet, { place, headingRow }: Layout): Problem[] {
  const columns = [...place.columns.values()].sort((a, b) => a - b);
  const touched = (range: MergedRange): number | undefined =>
    columns.find((at) => at >= range.left && at <= range.right);
  return (sheet.merged ?? []).flatMap((range) => {
    const at = touched(range);
    if (at === undefined || range.bottom <= headingRow || range.top >= sheet.rows.length) return [];
    const heading = String(sheet.rows[headingRow]?.[at] ?? '');
    return [
      {
        file: place.file,
        sheet: place.sheet,
        row: Math.max(range.top, headingRow + 1) + 1,
        column: { letter: columnLetter(at), heading },
        value: String(sheet.rows[range.top]?.[range.left] ?? ''),
        reason: `sel ${range.ref} digabung; hanya sel pertamanya yang berisi, yang lain terbaca kosong`,
        fix: 'Pisahkan gabungan selnya (Merge & Center > Unmerge Cells), lalu isi masing-masing sel.',
      },
    ];
  });
}
