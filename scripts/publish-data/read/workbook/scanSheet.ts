import { columnLetter } from '../../report/problem';
import { TooLarge } from './openWorkbook';
import { attribute } from './xmlText';

/** A sheet of half a million rows is longer than the longest text of JavaScript. */
const CHUNK = 32 * 1024 * 1024;
/** Cells of the rectangle around everything filled; the reader of workbooks makes each of them. */
const MOST_CELLS = 30_000_000;
const TOKENS = /<(?:\w+:)?(row|c|f|v|is)(?=[\s/>])([^>]*)>([^<]*)/g;

export type FailedCell = { row: number; column: number; sign: string };

/** What the reader of workbooks does not tell of a sheet. */
export type SheetScan = {
  /** Cells shown in percent, `B7`: the file keeps 27,4 % as 0.274. */
  percentCells: Set<string>;
  /** Cells whose formula failed (their sign) or was never computed (an empty sign). */
  failed: FailedCell[];
  hiddenRows: number[];
};

/** Reads the XML of a sheet once, from its beginning to its end. */
export function scanSheet(xml: Uint8Array, percentStyles: ReadonlySet<string>): SheetScan {
  const scanner = new SheetScanner(percentStyles);
  for (const [, tag, attributes = '', text = ''] of tokens(xml)) {
    if (tag === 'row') scanner.row(attributes);
    else if (tag === 'c') scanner.cell(attributes);
    else scanner.content(tag === 'f', text.trim());
  }
  return scanner.end();
}

type CellState = FailedCell & { isError: boolean; hasFormula: boolean; hasValue: boolean };

class SheetScanner {
  readonly #scan: SheetScan = { percentCells: new Set(), failed: [], hiddenRows: [] };
  readonly #percentStyles: ReadonlySet<string>;
  #row = 0;
  #column = -1;
  #cell: CellState | null = null;
  #rows = 0;
  #columns = 0;

  constructor(percentStyles: ReadonlySet<string>) {
    this.#percentStyles = percentStyles;
  }

  row(attributes: string): void {
    this.#finish();
    this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
    this.#column = -1;
    if (/^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? ''))
      this.#scan.hiddenRows.push(this.#row);
  }

  cell(attributes: string): void {
    this.#finish();
    const column = columnAt(attribute(attributes, 'r')) ?? this.#column + 1;
    this.#column = column;
    const isError = attribute(attributes, 't') === 'e';
    this.#cell = {
      row: this.#row - 1,
      column,
      sign: isError ? '#ERROR!' : '',
      isError,
      hasFormula: false,
      hasValue: false,
    };
    if (this.#percentStyles.has(attribute(attributes, 's') ?? ''))
      this.#scan.percentCells.add(`${columnLetter(column)}${this.#row}`);
  }

  /** A formula, or what it or somebody wrote into the cell. */
  content(isFormula: boolean, text: string): void {
    if (this.#cell === null) return;
    if (isFormula) this.#cell.hasFormula = true;
    else this.#cell.hasValue = true;
    if (!isFormula && this.#cell.isError && text !== '') this.#cell.sign = text;
  }

  end(): SheetScan {
    this.#finish();
    if (this.#rows * this.#columns > MOST_CELLS)
      throw new TooLarge(`satu sheet mencakup ${this.#rows} baris × ${this.#columns} kolom`);
    return this.#scan;
  }

  #finish(): void {
    if (this.#cell === null) return;
    const { isError, hasFormula, hasValue, row, column, sign } = this.#cell;
    if (isError || (hasFormula && !hasValue)) this.#scan.failed.push({ row, column, sign });
    if (hasFormula || hasValue) this.#rows = Math.max(this.#rows, row + 1);
    if (hasFormula || hasValue) this.#columns = Math.max(this.#columns, column + 1);
    this.#cell = null;
  }
}

/** Tags of rows and cells with the text behind each. */
function* tokens(xml: Uint8Array): Generator<RegExpMatchArray> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let from = 0; from < xml.length; from += CHUNK) {
    const text = rest + decoder.decode(xml.subarray(from, from + CHUNK), { stream: true });
    const end = from + CHUNK >= xml.length ? text.length : text.lastIndexOf('<');
    yield* text.slice(0, end).matchAll(TOKENS);
    rest = text.slice(end);
  }
}

/** `AB12` is column 27. */
function columnAt(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
