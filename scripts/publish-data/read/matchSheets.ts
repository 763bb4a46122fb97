import { plainWord } from '../cells/words';
import type { Problem } from '../report/problem';
import type { TableName } from '../tables/names';
import { REQUIRED_TABLES, TABLE_NAMES, TABLES } from '../tables/tables';
import { nearest } from './nearest';
import type { RawSheet } from './rawSheet';

/** Sheets for people: the guide, and whatever begins with "#". */
const isForPeople = (name: string): boolean =>
  name.startsWith('#') || plainWord(name) === 'petunjuk';

/** Which sheet of the specification each sheet of the input is. */
export function matchSheets(input: string, sheets: readonly RawSheet[]) {
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
  const missing = REQUIRED_TABLES.filter((name) => !matched.has(name));
  return { matched, problems: [...problems, ...missing.map((name) => missingSheet(input, name))] };
}

function unknownSheet({ file, name }: RawSheet): Problem {
  const near = nearest(
    name,
    TABLE_NAMES.map((known) => TABLES[known].sheet),
  );
  return {
    file,
    sheet: name,
    reason: 'there is no sheet of this name',
    fix: `${near === null ? 'See the sheet Petunjuk for the names' : `Rename it to "${near}"`}; or, if it is for people only, begin its name with "#".`,
  };
}

const repeatedSheet = ({ file, name }: RawSheet): Problem => ({
  file,
  sheet: name,
  reason: 'this sheet is there twice',
  fix: 'Put all rows into one sheet.',
});

const missingSheet = (file: string, name: TableName): Problem => ({
  file,
  sheet: TABLES[name].sheet,
  reason: 'this sheet is missing or empty',
  fix: `Add the sheet "${TABLES[name].sheet}"; the template has it (--template).`,
});
