import type { DataTableModel, DataTableRow } from '../../data-table/DataTable';

export type FileCell = string | number | null;
export type FileGrid = { header: string[]; rows: FileCell[][] };

/** Heads of the columns that a file has beyond those of the screen. */
export type AddedHeads = {
  /** The last column: what the screen says where there is no value, "belum ada data (Realisasi)". */
  reasons: string;
  /** Beside a column of numbers whose units or remarks differ from row to row: the cell as on screen. */
  written: (column: string) => string;
};

/**
 * The table as a file carries it: unrounded values and an empty cell where there is none; what the
 * screen says beyond the value has columns of its own, so that nothing is lost and numbers stay numbers.
 */
export function fileGrid({ columns, rows }: DataTableModel, heads: AddedHeads): FileGrid {
  const parts = columns.map(({ label }, at) => {
    const cells = rows.map((row) => ({ text: row.cells[at] ?? '', value: valueAt(row, at) }));
    return { label, cells, ...columnOf(label, cells, heads) };
  });
  const reasons = rows.map((_, row) => reasonsOf(parts, row));
  const hasReasons = reasons.some((reason) => reason !== null);
  return {
    header: [...parts.flatMap((part) => part.heads), ...(hasReasons ? [heads.reasons] : [])],
    rows: rows.map((_, row) => [
      ...parts.flatMap((part) => part.values[row] ?? []),
      ...(hasReasons ? [reasons[row] ?? null] : []),
    ]),
  };
}

type Cell = { text: string; value: FileCell };

/** A dash stands for nothing; a table without values has the texts alone. */
const valueAt = (row: DataTableRow, at: number): FileCell => {
  if (row.values !== undefined) return row.values[at] ?? null;
  const text = row.cells[at] ?? '';
  return text === '–' ? null : text;
};

function columnOf(label: string, cells: readonly Cell[], heads: AddedHeads) {
  const unit = sharedUnit(cells);
  if (unit === null)
    return {
      heads: [label, heads.written(label)],
      values: cells.map(({ text, value }) => [value, value === null ? null : text]),
    };
  return {
    heads: [unit === '' ? label : `${label} (${unit})`],
    values: cells.map(({ value }) => [value]),
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

/** Each reason once, with the columns it is true of; `null` where nothing is missing. */
function reasonsOf(parts: readonly { label: string; cells: Cell[] }[], row: number): string | null {
  const reasons = new Map<string, string[]>();
  for (const { label, cells } of parts) {
    const cell = cells[row];
    if (cell === undefined || cell.value !== null || !/\p{L}/u.test(cell.text)) continue;
    reasons.set(cell.text, [...(reasons.get(cell.text) ?? []), label]);
  }
  if (reasons.size === 0) return null;
  return [...reasons].map(([reason, labels]) => `${reason} (${labels.join(', ')})`).join('; ');
}
