import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NumberStyle } from '../cells/cell';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';
import type { TableName } from '../tables/names';
import { TABLE_NAMES, TABLES } from '../tables/tables';
import { matchSheets } from './headings/matchSheets';
import { readCsvFolder } from './readCsvFolder';
import { hiddenWarnings } from './rows/hiddenWarnings';
import { type AnyRow, readRows } from './rows/readRows';
import { readWorkbook } from './workbook/readWorkbook';

export type ReadOptions = { numbers: NumberStyle; progress: Progress };

/** What one workbook or folder says; perhaps only a part of what is known of its regency. */
export type Part = {
  name: string;
  /** Rows of every sheet that is there. */
  lists: ReadonlyMap<TableName, AnyRow[]>;
  problems: Problem[];
  warnings: Problem[];
  examples: number;
  /** Whether anything could be read. */
  isReadable: boolean;
};

/** Reads every sheet of an input by itself. */
export async function readPart(input: string, options: ReadOptions): Promise<Part> {
  const name = basename(input);
  options.progress(`Membaca ${name}`);
  const isFolder = (await stat(input)).isDirectory();
  const read = isFolder ? await readCsvFolder(input, options.progress) : await readWorkbook(input);
  const { matched, problems } = matchSheets(read.sheets);
  const lists = new Map<TableName, AnyRow[]>();
  let faults = read.problems.concat(problems);
  let warnings: Problem[] = [];
  let examples = 0;
  for (const table of TABLE_NAMES) {
    const sheet = matched.get(table);
    if (sheet === undefined) continue;
    const { rows, problems: own, examples: left } = readRows(sheet, TABLES[table], options);
    lists.set(table, rows);
    faults = faults.concat(own);
    warnings = warnings.concat(hiddenWarnings(sheet, rows));
    examples += left;
  }
  const isReadable = read.sheets.length > 0;
  return { name, lists, problems: faults, warnings, examples, isReadable };
}
