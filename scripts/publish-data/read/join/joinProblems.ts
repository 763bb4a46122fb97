import { plainWord } from '../../cells/words';
import { columnLetter, type Problem } from '../../report/problem';
import type { TableName } from '../../tables/names';
import { TABLES } from '../../tables/tables';
import type { AnyRow } from '../rows/readRows';

/** Tables that are named by something else than `id`. */
const NAMED_BY: Partial<Record<TableName, string>> = { districts: 'code', subDimensions: 'code' };

type Lists = ReadonlyMap<TableName, readonly AnyRow[]>;

/**
 * Cells that name a row of another sheet which is not there. A row that is there but was refused for a
 * fault of its own is not told of a second time.
 */
export function joinProblems(lists: Lists, refused: readonly Problem[]): Problem[] {
  const refusedSheets = new Set(refused.map(({ sheet = '' }) => plainWord(sheet)));
  const ids = idsOf(lists);
  return [...lists].flatMap(([name, rows]) =>
    Object.entries<Referring>(TABLES[name].columns).flatMap(([key, { heading, refersTo }]) => {
      if (refersTo === undefined || refusedSheets.has(plainWord(TABLES[refersTo].sheet))) return [];
      if (!lists.has(refersTo)) return withoutSheet(rows, key, heading, refersTo);
      const known = ids(refersTo);
      return rows.flatMap((row) =>
        [row[key]]
          .flat()
          .filter((value) => value !== null && !known.has(String(value)))
          .map((value) => unknown(row, key, heading, String(value), refersTo)),
      );
    }),
  );
}

/** One sentence for all rows: what is missing is the sheet. */
function withoutSheet(
  rows: readonly AnyRow[],
  key: string,
  heading: string,
  refersTo: TableName,
): Problem[] {
  const naming = rows.filter((row) => [row[key]].flat().some((value) => value !== null));
  const [first] = naming;
  if (first === undefined) return [];
  const { sheet } = TABLES[refersTo];
  const { at } = first;
  return [
    {
      file: at.sheet.file,
      sheet: at.sheet.sheet,
      row: at.row,
      column: { letter: columnLetter(at.sheet.columns.get(key) ?? 0), heading },
      reason: `sheet ${sheet} tidak ada, padahal ${naming.length} baris menyebut isinya`,
      fix: `Tambahkan sheet "${sheet}"; contohnya ada di buku kerja kosong (--template).`,
    },
  ];
}

type Referring = { heading: string; refersTo?: TableName };

function idsOf(lists: Lists): (name: TableName) => ReadonlySet<string> {
  const known = new Map<TableName, Set<string>>();
  return (name) => {
    const existing = known.get(name);
    if (existing !== undefined) return existing;
    const ids = new Set((lists.get(name) ?? []).map((row) => String(row[NAMED_BY[name] ?? 'id'])));
    known.set(name, ids);
    return ids;
  };
}

function unknown(
  { at: { sheet, row } }: AnyRow,
  key: string,
  heading: string,
  value: string,
  refersTo: TableName,
): Problem {
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    row,
    column: { letter: columnLetter(sheet.columns.get(key) ?? 0), heading },
    value,
    reason: `sheet ${TABLES[refersTo].sheet} tidak punya baris "${value}"`,
    fix: `Betulkan ejaannya, atau tambahkan "${value}" di sheet ${TABLES[refersTo].sheet}.`,
  };
}
