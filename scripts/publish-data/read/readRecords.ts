import type { Problem } from '../report/problem';
import type { TableName } from '../tables/names';
import { type Records, TABLE_NAMES } from '../tables/tables';
import { withMeant } from '../words/meantRow';
import { groupParts, type PartGroup } from './join/groupParts';
import { joinProblems } from './join/joinProblems';
import { joinRows } from './join/joinRows';
import { repeatProblems } from './join/repeatProblems';
import { requiredProblems } from './join/requiredProblems';
import { type ReadOptions, readPart } from './readPart';
import { romanPeriods } from './romanPeriods';
import type { AnyRow } from './rows/readRows';

export type ReadResult = {
  /** What is known of each regency. */
  records: Records[];
  problems: Problem[];
  warnings: Problem[];
  /** Rows read, and rows of examples that were left out. */
  rows: number;
  examples: number;
};

/** What workbooks and folders of CSV files say, with every fault of their cells; those of one regency together. */
export async function readRecords(
  inputs: readonly string[],
  options: ReadOptions,
): Promise<ReadResult> {
  const parts = [];
  for (const input of inputs) parts.push(await readPart(input, options));
  const { groups, problems: strays } = groupParts(parts);
  const result: ReadResult = {
    records: [],
    problems: strays,
    warnings: parts.flatMap(({ warnings }) => warnings),
    rows: 0,
    examples: parts.reduce((sum, { examples }) => sum + examples, 0),
  };
  for (const group of groups) {
    const { records, problems, rows } = understand(group);
    result.records.push(records);
    result.problems = result.problems.concat(problems);
    result.rows += rows;
  }
  return result;
}

function understand(group: PartGroup) {
  const lists = joinRows(group);
  const own = group.flatMap(({ problems }) => problems).concat(requiredProblems(group, lists));
  const known = own.concat(romanPeriods(lists));
  const found = known.concat(joinProblems(lists, known), repeatProblems(lists));
  const problems = withMeant(found, lists);
  const rows = [...lists.values()].reduce((sum, { length }) => sum + length, 0);
  return { records: asRecords(lists), problems, rows };
}

/** `readRows` fills each row by the columns of its table, so that it is what `Records` says of it. */
const asRecords = (lists: ReadonlyMap<TableName, AnyRow[]>): Records =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, lists.get(name) ?? []]),
  ) as unknown as Records;
