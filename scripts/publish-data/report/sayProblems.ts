import type { Problem } from './problem';

/** Problems of one sheet shown in full; the rest is counted. */
const SHOWN = 200;

/** All problems, sheet by sheet and row by row, as a person reads them. */
export function sayProblems(problems: readonly Problem[]): string {
  const groups = new Map<string, Problem[]>();
  for (const problem of [...problems].sort(byRow)) {
    const name = problem.sheet === undefined ? problem.file : `${problem.file} › ${problem.sheet}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [problem]);
    else group.push(problem);
  }
  return [...groups]
    .map(
      ([name, group]) =>
        `${name}: ${counted(group.length)}\n${group.slice(0, SHOWN).map(line).join('\n')}${more(group)}`,
    )
    .join('\n\n');
}

export const counted = (count: number): string => (count === 1 ? '1 problem' : `${count} problems`);

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const more = ({ length }: readonly Problem[]): string =>
  length > SHOWN ? `\n  … and ${length - SHOWN} more; --json has all of them` : '';

/** `row 7, D (Nilai), "abc": this is not a number. Write …` */
export function line({ row, column, value, reason, fix }: Problem): string {
  const place = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined
      ? []
      : [`column ${column.letter}${column.heading === '' ? '' : ` (${column.heading})`}`]),
    ...(value === undefined || value === '' ? [] : [`"${value}"`]),
  ].join(', ');
  return `  ${place === '' ? '' : `${place}: `}${reason}.\n      → ${fix}`;
}
