import { plainWord } from '../../cells/words';
import type { Problem } from '../../report/problem';
import type { TableName } from '../../tables/names';
import { REQUIRED_TABLES, TABLES } from '../../tables/tables';
import type { AnyRow } from '../rows/readRows';
import type { PartGroup } from './groupParts';

/** Sheets without which there is nothing to publish, missing in all files of a regency or empty. */
export function requiredProblems(
  group: PartGroup,
  lists: ReadonlyMap<TableName, readonly AnyRow[]>,
): Problem[] {
  if (group.some(({ isReadable }) => !isReadable)) return [];
  const files = group.map(({ name }) => name).join(', ');
  return REQUIRED_TABLES.flatMap((name) => {
    const { sheet } = TABLES[name];
    const rows = lists.get(name);
    const isTold = group.some(({ problems }) =>
      problems.some((problem) => plainWord(problem.sheet ?? '') === plainWord(sheet)),
    );
    if (isTold) return [];
    if (rows === undefined) return [missingSheet(files, sheet)];
    return rows.length > 0 ? [] : [emptySheet(files, sheet)];
  });
}

const missingSheet = (file: string, sheet: string): Problem => ({
  file,
  sheet,
  reason: 'sheet ini tidak ada atau kosong',
  fix: `Tambahkan sheet "${sheet}"; contohnya ada di buku kerja kosong (--template).`,
});

/** Only headings, or only examples. */
const emptySheet = (file: string, sheet: string): Problem => ({
  file,
  sheet,
  reason: 'sheet ini tidak punya baris data',
  fix: 'Isilah; baris dengan "contoh" di kolom # tidak dihitung.',
});
