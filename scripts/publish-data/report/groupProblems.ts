import type { Problem } from './problem';

/** A problem, and the rows in which the same is wrong. */
export type ProblemGroup = { first: Problem; rows: number[] };

/** Problems of one column that are mended in one way; `sameIn` says what else must be alike. */
export function grouped(
  problems: readonly Problem[],
  sameIn: (problem: Problem) => string,
): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { file, sheet = '', row, column, fix } = problem;
    const key = [file, sheet, column?.letter ?? '', fix, sameIn(problem)].join('\n');
    const known = row === undefined ? undefined : groups.get(key);
    if (known === undefined)
      groups.set(row === undefined ? `${key}\n${groups.size}` : key, { first: problem, rows: [] });
    else if (row !== undefined) known.rows.push(row);
  }
  return [...groups.values()];
}
