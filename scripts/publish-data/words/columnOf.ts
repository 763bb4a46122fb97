import type { Column } from '../tables/table';
import { TABLE_NAMES, TABLES } from '../tables/tables';

type Named = Readonly<Record<string, Column<unknown>>>;

const columnsOf = (sheet: string): Named => {
  const name = TABLE_NAMES.find((known) => TABLES[known].sheet === sheet);
  return name === undefined ? {} : TABLES[name].columns;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The column behind a field of the contract: `unit.kind` is `unitKind`, `name.id` is `name`, `budget.apbd` is
 * `apbd`. `null` where no cell holds it.
 */
export function columnOf(
  sheet: string,
  path: string,
): { key: string; column: Column<unknown> } | null {
  const columns = columnsOf(sheet);
  const steps = path.split('.').filter((step) => step !== '' && !/^\d+$/.test(step));
  const [first = '', ...more] = steps;
  const candidates = [first + more.map(capital).join(''), first, steps.at(-1) ?? ''];
  for (const key of candidates) {
    const column = columns[key];
    if (column !== undefined) return { key, column };
  }
  return null;
}

/** The heading of a field in a sheet; `null` where no column holds it. */
export const headingOf = (sheet: string, path: string): string | null =>
  columnOf(sheet, path)?.column.heading ?? null;
