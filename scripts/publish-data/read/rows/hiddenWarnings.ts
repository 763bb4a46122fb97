import type { Problem } from '../../report/problem';
import type { RawSheet } from '../rawSheet';
import type { AnyRow } from './readRows';

const SHOWN = 20;

/** Rows that are published although their spreadsheet does not show them. */
export function hiddenWarnings(sheet: RawSheet, rows: readonly AnyRow[]): Problem[] {
  const place = { file: sheet.file, sheet: sheet.name };
  if (rows.length === 0) return [];
  if (sheet.isHidden)
    return [
      {
        ...place,
        reason: `sheet ini tersembunyi, tetapi ${rows.length} barisnya ikut diterbitkan`,
        fix: 'Tampilkan sheet itu dan periksa isinya; atau hapus, atau awali namanya dengan "#".',
      },
    ];
  const hidden = new Set(sheet.hiddenRows);
  const published = rows.flatMap(({ at }) => (hidden.has(at.row) ? [at.row] : []));
  if (published.length === 0) return [];
  const more = published.length > SHOWN ? ` dan ${published.length - SHOWN} lagi` : '';
  return [
    {
      ...place,
      reason: `baris tersembunyi ikut diterbitkan: ${published.slice(0, SHOWN).join(', ')}${more}`,
      fix: 'Tampilkan baris itu (hapus saringan) dan periksa; hapus yang tidak boleh terbit.',
    },
  ];
}
