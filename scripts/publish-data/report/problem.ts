/** A sheet of a workbook, or a CSV file as a whole. */
export type SheetPlace = {
  file: string;
  sheet: string;
  /** Where each column of the specification stands, first 0. */
  columns: ReadonlyMap<string, number>;
  /** A cell as its owner sees it, by the numbers of row and column; empty where nothing stands there. */
  shownAt: (row: number, column: number) => string;
};

/** A row as the spreadsheet counts it. */
export type Place = {
  sheet: SheetPlace;
  row: number;
  /** Columns whose cell has a sign beside its number: a figure in rupiah is no percentage. */
  signs?: Readonly<Record<string, 'percent' | 'rupiah'>>;
};

/** Something that keeps the data from being published; parts that do not apply are left out. */
export type Problem = {
  file: string;
  sheet?: string;
  row?: number;
  column?: { letter: string; heading: string };
  /** The cell as it stands there. */
  value?: string;
  /** What was read from the cell, where that is not what stands there. */
  readAs?: string;
  /** The rule of check-api, where one found it. */
  rule?: string;
  reason: string;
  fix: string;
};

/** A, B, … Z, AA, AB, … */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
