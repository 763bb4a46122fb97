import { strFromU8, unzipSync } from 'fflate';

/** A CSV file as its head, its rows and the lines below that say what it is. */
export function readCsv(text: string) {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .map(splitLine);
  const end = lines.findIndex(([first]) => first === '');
  const [header = [], ...rows] = lines.slice(0, end);
  return { header, rows, facts: Object.fromEntries(lines.slice(end + 1)) };
}

const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** "35,9" as Indonesian Excel reads it; nothing where the cell is empty. */
export const numberIn = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell.replace(',', '.'));

type Cell = string | number | undefined;

/** The cells of a sheet of a workbook by their place, numbers as numbers. */
export function readSheet(file: Uint8Array, sheet: number): Record<string, Cell> {
  const part = unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`];
  if (part === undefined) throw new Error(`The workbook has no sheet ${sheet}`);
  const cells = strFromU8(part).matchAll(
    /<c r="(\w+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g,
  );
  return Object.fromEntries(
    [...cells].map(([, place = '', number, text]): [string, Cell] => [
      place,
      number === undefined ? text : Number(number),
    ]),
  );
}
