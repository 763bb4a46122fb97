import type { DataTableModel, DataTableRow } from '../../data-table/DataTable';

export type FileCell = string | number | null;
export type FileGrid = { header: string[]; rows: FileCell[][] };

/** Heads of the columns that are added beside a column of values, made of its own head. */
export type AddedHeads = {
  /** What the screen says instead of a value: "belum ada data". */
  reason: (column: string) => string;
  /** The cell as on screen, where units or remarks differ from row to row. */
  written: (column: string) => string;
};

/**
 * The table as a file carries it: unrounded values, an empty cell where there is none, and what the
 * screen says beyond the value in a column of its own, so that nothing is lost and numbers stay numbers.
 */
export function fileGrid({ columns, rows }: DataTableModel, heads: AddedHeads): FileGrid {
  const parts = columns.map(({ label }, at) => {
    const cells = rows.map((row) => ({ text: row.cells[at] ?? '', value: valueAt(row, at) }));
    return withAdded(label, cells, heads);
  });
  return {
    header: parts.flatMap((part) => part.heads),
    rows: rows.map((_, row) => parts.flatMap((part) => part.cells[row] ?? [])),
  };
}

type Cell = { text: string; value: FileCell };
type Part = { heads: string[]; cells: FileCell[][] };

/** A dash stands for nothing; a table without values has the texts alone. */
const valueAt = (row: DataTableRow, at: number): FileCell => {
  if (row.values !== undefined) return row.values[at] ?? null;
  const text = row.cells[at] ?? '';
  return text === '–' ? null : text;
};

function withAdded(label: string, cells: readonly Cell[], heads: AddedHeads): Part {
  const unit = sharedUnit(cells);
  if (unit === null)
    return {
      heads: [label, heads.written(label)],
      cells: cells.map(({ text, value }) => [value, text]),
    };
  const head = unit === '' ? label : `${label} (${unit})`;
  if (!cells.some(saysWhy)) return { heads: [head], cells: cells.map(({ value }) => [value]) };
  return {
    heads: [head, heads.reason(label)],
    cells: cells.map((cell) => [cell.value, saysWhy(cell) ? cell.text : null]),
  };
}

/** The unit of all numbers of a column; `null` when they differ, or are shortened ("Rp 1,85 miliar"). */
function sharedUnit(cells: readonly Cell[]): string | null {
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  const units = new Set(
    numbers.map(({ text }) => /^[+−-]?[\d.,]+\s*(.*)$/.exec(text)?.[1] ?? null),
  );
  if (units.size === 0) return '';
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

const saysWhy = ({ text, value }: Cell): boolean => value === null && /\p{L}/u.test(text);
