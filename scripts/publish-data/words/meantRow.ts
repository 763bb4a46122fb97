import { plainWord } from '../cells/words';
import type { Problem } from '../report/problem';
import type { TableName } from '../tables/names';
import type { Column } from '../tables/table';
import { TABLE_NAMES, TABLES } from '../tables/tables';

type Row = Readonly<Record<string, unknown>>;
type Lists = ReadonlyMap<TableName, readonly Row[]>;

const columnsIn = (name: TableName): readonly Column<unknown>[] =>
  Object.values(TABLES[name].columns);

/** The sheet whose rows a column names; areas are named in the column Wilayah too. */
function namedBy({ sheet, column }: Problem): TableName | null {
  const name = TABLE_NAMES.find((known) => TABLES[known].sheet === sheet);
  if (name === undefined || column === undefined) return null;
  const own = columnsIn(name).find(({ heading }) => heading === column.heading);
  return own?.refersTo ?? (own?.heading === 'Wilayah' ? 'districts' : null);
}

/** Names as they are typed: "Kec. Praya" is "Praya", "DINAS-KESEHATAN" is "Dinas Kesehatan". */
const bare = (text: string): string => plainWord(text).replace(/^(?:kec\.?|kecamatan) /, '');

const NAMES = ['id', 'code', 'name', 'shortName'];

/** Only says what may be meant: a name never joins. */
function suggestion(value: string, rows: readonly Row[]): string | null {
  const word = bare(value);
  const row = rows.find((known) => NAMES.some((key) => bare(String(known[key] ?? '')) === word));
  if (row !== undefined)
    return `Maksudnya ${row.id ?? row.code} (${row.name})? Tulis ${row.id ?? row.code}; nama tidak dipakai untuk menghubungkan.`;
  const [first] = rows;
  if (!/^\d{7}$/.test(value.trim()) || first?.code === undefined) return null;
  return `Ini tampaknya kode BPS; tulis kode Kemendagri dari sheet Kecamatan, misalnya ${first.code} (${first.name}).`;
}

/** Puts before the advice of a problem which row of the other sheet may be meant. */
export const withMeant = (problems: readonly Problem[], lists: Lists): Problem[] =>
  problems.map((problem) => {
    const name = problem.value === undefined ? null : namedBy(problem);
    if (name === null) return problem;
    const says = suggestion(problem.value ?? '', lists.get(name) ?? []);
    return says === null ? problem : { ...problem, fix: `${says}` };
  });
