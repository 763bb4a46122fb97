import { plainWord } from '../../cells/words';
import { columnLetter, type Place, type Problem } from '../../report/problem';
import type { Records } from '../../tables/tables';
import { columnOf } from '../../words/columnOf';
import { sayValue } from '../../words/sayValue';
import type { Origins } from './origins';

/** What every builder has at hand. */
export type Context = {
  records: Records;
  origins: Origins;
  /** Nothing published later than this day is written. */
  today: string;
  problems: Problem[];
  /** What may be meant so, and does not hinder. */
  warnings: Problem[];
};

/** A fault that shows only when rows are put together, at the cell of a column or of a field of the contract. */
export function rowProblem(
  { sheet, row }: Place,
  field: string,
  value: string,
  says: { reason: string; fix: string },
): Problem {
  const found = columnOf(sheet.sheet, field);
  const at = found === null ? undefined : sheet.columns.get(found.key);
  const place = { file: sheet.file, sheet: sheet.sheet, row };
  if (found === null || at === undefined) return { ...place, ...says };
  const shown = sheet.shownAt(row, at);
  const read = sayValue(found.column, value);
  const isAsRead = value === '' || [value, read].some((text) => isAlike(text, shown));
  return {
    ...place,
    column: { letter: columnLetter(at), heading: found.column.heading },
    value: shown,
    ...(isAsRead || shown === '' ? {} : { readAs: read }),
    ...says,
  };
}

/** A list is alike where the value is one of its parts. */
const isAlike = (text: string, shown: string): boolean =>
  shown.split(';').some((part) => plainWord(part) === plainWord(text));
