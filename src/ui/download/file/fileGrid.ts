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
  const values = cells.map(({ value }) => [value]);
  const marks = new Set(cells.flatMap(markOf));
  const [mark] = marks;
  const unit = marks.size === 1 && mark === '%' ? ` (${mark})` : '';
  if (marks.size > 1 || (mark !== undefined && mark !== '' && unit === ''))
    return {
      heads: [label, heads.written(label)],
      cells: cells.map(({ text, value }) => [value, text]),
    };
  if (cells.some(saysWhy))
    return {
      heads: [label + unit, heads.reason(label)],
      cells: cells.map((cell) => [cell.value, saysWhy(cell) ? cell.text : null]),
    };
  return { heads: [label + unit], cells: values };
}

/** What stands beside the digits of a number: its unit, its remark. */
const markOf = ({ text, value }: Cell): string[] =>
  typeof value === 'number' ? [text.replace(/[\d.,\s+−-]/g, '')] : [];

const saysWhy = ({ text, value }: Cell): boolean => value === null && /\p{L}/u.test(text);
