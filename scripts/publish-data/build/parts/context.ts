import { columnLetter, type Place, type Problem } from '../../report/problem';
import type { Records } from '../../tables/tables';
import { TABLE_NAMES, TABLES } from '../../tables/tables';
import type { Origins } from './origins';

/** What every builder has at hand. */
export type Context = {
  records: Records;
  origins: Origins;
  /** Nothing published later than this day is written. */
  today: string;
  problems: Problem[];
};

/** A fault that shows only when rows are put together, at the cell of a column. */
export function rowProblem(
  { sheet, row }: Place,
  column: string,
  value: string,
  says: { reason: string; fix: string },
): Problem {
  const at = sheet.columns.get(column);
  const heading = headingOf(sheet.sheet, column);
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    row,
    ...(at === undefined ? {} : { column: { letter: columnLetter(at), heading } }),
    value,
    ...says,
  };
}

function headingOf(sheet: string, column: string): string {
  const name = TABLE_NAMES.find((known) => TABLES[known].sheet === sheet);
  if (name === undefined) return column;
  const columns: Record<string, { heading: string }> = TABLES[name].columns;
  return columns[column]?.heading ?? column;
}
