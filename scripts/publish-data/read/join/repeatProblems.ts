import { columnLetter, type Problem } from '../../report/problem';
import type { TableName } from '../../tables/names';
import { TABLES } from '../../tables/tables';
import type { AnyRow } from '../rows/readRows';
import { cellMeanings, type Meaning } from './cellDefaults';

/** Rows that say what another row says already: one of the two would be lost without a word. */
export function repeatProblems(lists: ReadonlyMap<TableName, readonly AnyRow[]>): Problem[] {
  const meaning = cellMeanings(lists);
  return [...lists].flatMap(([name, rows]) => {
    const { key } = TABLES[name];
    return key.length === 0 ? [] : repeatsIn(name, rows, meaning);
  });
}

function repeatsIn(name: TableName, rows: readonly AnyRow[], meaning: Meaning): Problem[] {
  const { key } = TABLES[name];
  const first = new Map<string, AnyRow>();
  return rows.flatMap((row) => {
    const words = key.map((column) => meaning(row, column)).join('\n');
    const earlier = first.get(words);
    if (earlier === undefined) {
      first.set(words, row);
      return [];
    }
    return [repeat(name, key, row, earlier)];
  });
}

function repeat(name: TableName, key: readonly string[], row: AnyRow, earlier: AnyRow): Problem {
  const { sheet, row: number } = row.at;
  const headings = new Map(
    Object.entries<{ heading: string }>(TABLES[name].columns).map(([column, { heading }]) => [
      column,
      heading,
    ]),
  );
  const [column = ''] = key;
  const isElsewhere = earlier.at.sheet.file !== sheet.file;
  const where = isElsewhere ? ` di ${earlier.at.sheet.file}` : '';
  const isVersioned = key.includes('publishedAt');
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    row: number,
    column: {
      letter: columnLetter(sheet.columns.get(column) ?? 0),
      heading: headings.get(column) ?? '',
    },
    value: key.flatMap((part) => (row[part] === null ? [] : [String(row[part])])).join(' · '),
    reason: `baris ${earlier.at.row}${where} sudah memuat ${key.map((part) => headings.get(part)).join(', ')} yang sama${isElsewhere ? ' dengan isi lain' : ''}`,
    fix: isVersioned
      ? 'Hapus salah satu; atau, bila yang belakangan membetulkan yang lama, beri Tanggal Terbit sendiri.'
      : 'Hapus salah satu dari dua baris itu.',
  };
}
