import type { TableName } from '../../../scripts/publish-data/tables/names';
import { type RowOf, TABLES } from '../../../scripts/publish-data/tables/tables';

export type Cell = string | number | null;

export type WorldSheets = Partial<Record<TableName, Cell[][]>>;

/** Cells by column; columns that are not named stay empty. */
export type Cells<N extends TableName> = {
  [K in Exclude<keyof RowOf<N>, 'at'>]?: Cell | boolean | undefined;
};

/** A sheet of the template filled with rows: the headings first. */
export function sheetRows<N extends TableName>(name: N, rows: readonly Cells<N>[]): Cell[][] {
  const columns = Object.entries<{ heading: string }>(TABLES[name].columns);
  return [
    columns.map(([, { heading }]) => heading),
    ...rows.map((row) => {
      const cells = new Map(Object.entries<Cell | boolean | undefined>(row));
      return columns.map(([key]) => written(cells.get(key)));
    }),
  ];
}

function written(value: Cell | boolean | undefined): Cell {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return value ?? null;
}
