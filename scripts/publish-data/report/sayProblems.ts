import { printable } from '../../terminal/printable';
import { grouped, type ProblemGroup } from './groupProblems';
import type { Problem } from './problem';

/** Problems of one sheet shown in full; the rest is counted. */
const SHOWN = 200;
/** Rows named of a problem that repeats. */
const ROWS_NAMED = 8;

/** All problems, sheet by sheet and row by row, as a person reads them. */
export function sayProblems(problems: readonly Problem[]): string {
  const sheets = new Map<string, Problem[]>();
  for (const problem of [...problems].sort(byRow)) {
    const name = placeName(problem);
    const known = sheets.get(name);
    if (known === undefined) sheets.set(name, [problem]);
    else known.push(problem);
  }
  return [...sheets]
    .map(([name, own]) => {
      const groups = grouped(own, ({ value = '', reason }) => `${value}\n${reason}`);
      return `${name}: ${own.length} masalah\n${groups.slice(0, SHOWN).map(sayGroup).join('\n')}${more(groups)}`;
    })
    .join('\n\n');
}

export const placeName = ({ file, sheet }: Problem): string =>
  printable(sheet === undefined ? file : `${file} › ${sheet}`);

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const more = ({ length }: readonly ProblemGroup[]): string =>
  length > SHOWN ? `\n  … dan ${length - SHOWN} lagi; semuanya ada dengan --json` : '';

/** The first of what repeats in full, and the rows of the others. */
export function sayGroup({ first, rows }: ProblemGroup): string {
  if (rows.length === 0) return line(first);
  const rest = rows.length > ROWS_NAMED ? ` dan ${rows.length - ROWS_NAMED} baris lain` : '';
  return `${line(first)}\n      Begitu juga baris ${rows.slice(0, ROWS_NAMED).join(', ')}${rest}.`;
}

/** `baris 7, kolom D (Nilai), "abc": ini bukan angka. → Tulis …` */
export function line({ row, column, value, readAs, reason, fix }: Problem): string {
  const quoted = value === undefined || value === '' ? [] : [`"${value}"${asRead(readAs)}`];
  const place = [
    ...(row === undefined ? [] : [`baris ${row}`]),
    ...(column === undefined
      ? []
      : [`kolom ${column.letter}${column.heading === '' ? '' : ` (${column.heading})`}`]),
    ...quoted,
  ].join(', ');
  const fault = `${place === '' ? '' : `${place}: `}${reason}.`;
  return `  ${printable(fault)}\n      → ${printable(fix)}`;
}

const asRead = (readAs: string | undefined): string =>
  readAs === undefined ? '' : ` (dibaca sebagai ${readAs})`;
