import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NumberStyle } from '../cells/cell';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';
import type { TableName } from '../tables/names';
import { REQUIRED_TABLES, type Records, TABLE_NAMES, TABLES } from '../tables/tables';
import { joinProblems } from './joinProblems';
import { matchSheets } from './matchSheets';
import type { RawSheet } from './rawSheet';
import { readCsvFolder } from './readCsvFolder';
import { type AnyRow, type ReadSheet, readRows } from './readRows';
import { readWorkbook } from './readWorkbook';
import { repeatProblems } from './repeatProblems';

export type ReadResult = {
  records: Records;
  problems: Problem[];
  /** Rows read, and rows of examples that were left out. */
  rows: number;
  examples: number;
};

/** What a workbook or a folder of CSV files says, with every fault of its cells. */
export async function readRecords(
  input: string,
  options: { numbers: NumberStyle; progress: Progress },
): Promise<ReadResult> {
  options.progress(`Reading ${basename(input)}`);
  const isFolder = (await stat(input)).isDirectory();
  const read = isFolder ? await readCsvFolder(input, options.progress) : await readWorkbook(input);
  if (read.sheets.length === 0) return { ...nothing(), problems: read.problems };
  const { matched, problems } = matchSheets(basename(input), read.sheets);
  return understand(matched, [...read.problems, ...problems], options);
}

function understand(
  sheets: ReadonlyMap<TableName, RawSheet>,
  known: readonly Problem[],
  options: { numbers: NumberStyle; progress: Progress },
): ReadResult {
  let problems = [...known];
  const lists = new Map<TableName, AnyRow[]>();
  let examples = 0;
  for (const name of TABLE_NAMES) {
    const sheet = sheets.get(name);
    if (sheet === undefined) continue;
    const read = readRows(sheet, TABLES[name], options);
    lists.set(name, read.rows);
    problems = problems.concat(read.problems, withoutRows(name, sheet, read));
    examples += read.examples;
  }
  problems = problems.concat(joinProblems(lists, problems), repeatProblems(lists));
  const rows = [...lists.values()].reduce((sum, { length }) => sum + length, 0);
  return { records: asRecords(lists), problems, rows, examples };
}

/** A sheet that must be there says nothing: only headings, or only examples. */
const withoutRows = (
  name: TableName,
  { file, name: sheet }: RawSheet,
  read: ReadSheet,
): Problem[] =>
  REQUIRED_TABLES.includes(name) && read.rows.length + read.problems.length === 0
    ? [
        {
          file,
          sheet,
          reason: 'this sheet has no row of data',
          fix: 'Fill it in; rows marked "contoh" in the column # do not count.',
        },
      ]
    : [];

/** `readRows` fills each row by the columns of its table, so that it is what `Records` says of it. */
const asRecords = (lists: ReadonlyMap<TableName, AnyRow[]>): Records =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, lists.get(name) ?? []]),
  ) as unknown as Records;

const nothing = () => ({ records: asRecords(new Map()), rows: 0, examples: 0 });
