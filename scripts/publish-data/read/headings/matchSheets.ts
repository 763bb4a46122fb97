import { plainWord } from '../../cells/words';
import type { Problem } from '../../report/problem';
import type { TableName } from '../../tables/names';
import { TABLE_NAMES, TABLES } from '../../tables/tables';
import type { RawSheet } from '../rawSheet';
import { nearest } from './nearest';

/** Sheets for people: the guide, and whatever begins with "#". */
const isForPeople = (name: string): boolean =>
  name.startsWith('#') || plainWord(name) === 'petunjuk';

/** Which sheet of the specification each sheet of the input is. */
export function matchSheets(sheets: readonly RawSheet[]) {
  const known = new Map(TABLE_NAMES.map((name) => [plainWord(TABLES[name].sheet), name]));
  const matched = new Map<TableName, RawSheet>();
  const problems: Problem[] = [];
  for (const sheet of sheets) {
    if (isForPeople(sheet.name) || sheet.rows.length === 0) continue;
    const name = known.get(plainWord(sheet.name));
    if (name === undefined) problems.push(unknownSheet(sheet));
    else if (matched.has(name)) problems.push(repeatedSheet(sheet));
    else matched.set(name, sheet);
  }
  return { matched, problems };
}

function unknownSheet({ file, name }: RawSheet): Problem {
  const near = nearest(
    name,
    TABLE_NAMES.map((known) => TABLES[known].sheet),
  );
  return {
    file,
    sheet: name,
    reason: 'nama sheet ini tidak dikenal',
    fix: `${near === null ? 'Lihat nama sheet di Petunjuk' : `Ganti namanya menjadi "${near}"`}; atau, bila hanya untuk catatan sendiri, awali namanya dengan "#".`,
  };
}

const repeatedSheet = ({ file, name }: RawSheet): Problem => ({
  file,
  sheet: name,
  reason: 'sheet ini ada dua kali',
  fix: 'Satukan semua baris dalam satu sheet.',
});
