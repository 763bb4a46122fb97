/** A cell that is not empty, as its file has it; both XLSX and CSV give these. */
export type Cell = {
  value: string | number | boolean | Date;
  /** Shown with a percent sign by the spreadsheet, which keeps 27,4 % as 0.274. */
  isPercent: boolean;
};

/** What a cell means, or why it cannot be said and how to mend it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string; fix: string };

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (reason: string, fix: string): { ok: false; reason: string; fix: string } => ({
  ok: false,
  reason,
  fix,
});

/** How texts write numbers: `id` 1.234,5, `en` 1,234.5; `unknown` refuses what could be both. */
export type NumberStyle = 'id' | 'en' | 'unknown';

/** How a sort of cells is read, and how the guide in the workbook describes it. */
export type Kind<T> = {
  /** In Indonesian, for the guide of the template. */
  described: string;
  /** How a spreadsheet should hold it: codes and periods are texts, or it makes dates of them. */
  form: 'text' | 'number' | 'date';
  /** The contract's words by the sheet's own, where only these may be written. */
  choices?: Readonly<Record<string, string>>;
  read: (cell: Cell, style: NumberStyle) => Parsed<T>;
};

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** The cell as its owner sees it, for a report. */
export function shownCell({ value, isPercent }: Cell): string {
  if (value instanceof Date)
    return `${twoDigits(value.getUTCDate())}/${twoDigits(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
  return isPercent && typeof value === 'number'
    ? `${String(Number((value * 100).toPrecision(12))).replace('.', ',')}%`
    : String(value);
}
