import { readBoundaries } from './build/boundaries';
import { buildTree } from './build/buildTree';
import type { NumberStyle } from './cells/cell';
import { checkFiles } from './check/checkFiles';
import { readRecords } from './read/readRecords';
import type { Problem } from './report/problem';
import type { Progress } from './report/progress';
import { writeTree } from './write/writeTree';

export type PublishOptions = {
  /** Workbooks or folders of CSV, one a regency. */
  inputs: readonly string[];
  out: string;
  boundaries: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
  numbers: NumberStyle;
  /** Checks everything and writes nothing. */
  isTrial: boolean;
  progress: Progress;
};

export type Outcome = {
  /** Whether the tree is in place; never with problems. */
  written: boolean;
  problems: Problem[];
  warnings: Problem[];
  rows: number;
  examples: number;
  files: number;
};

/** Reads, builds, checks and writes; with a single problem nothing is written. */
export async function publish(options: PublishOptions): Promise<Outcome> {
  const { today, progress } = options;
  const read = [];
  for (const input of options.inputs) read.push(await readRecords(input, options));
  const counts = {
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
    examples: read.reduce((sum, { examples }) => sum + examples, 0),
  };
  progress(`Menyusun ${counts.rows} baris`);
  const faults = read.flatMap(({ problems }) => problems);
  const tree = buildTree(
    read.map(({ records }) => records),
    today,
  );
  const boundaries = await readBoundaries(options.boundaries, tree.files);
  const known = faults.concat(tree.problems, boundaries.problems);
  const files = tree.files.concat(boundaries.files);
  // Rules over what is left of broken sheets would tell the same faults again, in other words.
  const checked =
    known.length > 0 ? { problems: [], warnings: [] } : checkFiles(files, tree.origins, options);
  const problems = known.concat(checked.problems);
  const warnings = boundaries.warnings.concat(checked.warnings);
  const written = problems.length === 0 && !options.isTrial;
  if (written) await writeTree(options.out, files, today, progress);
  return { written, problems, warnings, ...counts, files: files.length };
}
