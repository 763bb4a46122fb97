import { allBoundaries } from './build/boundaries/keptBoundaries';
import { buildTree } from './build/buildTree';
import type { NumberStyle } from './cells/cell';
import { checkFiles } from './check/checkFiles';
import { suspiciousFigures } from './check/suspiciousFigures';
import { type Changes, compareTrees } from './compare/compareTrees';
import { withoutFollowUps } from './read/followUps';
import { readRecords } from './read/readRecords';
import type { Problem } from './report/problem';
import type { Progress } from './report/progress';
import { refuseForeign, writeTree } from './write/writeTree';

export type PublishOptions = {
  /** Workbooks or folders of CSV, one a regency. */
  inputs: readonly string[];
  out: string;
  boundaries: readonly string[];
  /** Whether the boundaries of the tree that is replaced may go. */
  isWithoutMap?: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  numbers: NumberStyle;
  /** Checks everything and writes nothing. */
  isTrial: boolean;
  /** Published rows may be changed or left out; said, but not refused. */
  allowRewrite: boolean;
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
  /** Published records against those of the tree before; `null` where faults keep them from being compared. */
  changes: Changes | null;
};

/** Reads, builds, checks and writes; with a single problem nothing is written. */
export async function publish(options: PublishOptions): Promise<Outcome> {
  const { today, progress } = options;
  const { records, rows, examples, ...read } = await readRecords(options.inputs, options);
  const counts = { rows, examples };
  progress(`Menyusun ${rows} baris`);
  const tree = buildTree(records, today);
  const boundaries = await allBoundaries(options, tree.files, read.problems);
  const known = read.problems.concat(
    withoutFollowUps(tree.problems, read.problems),
    boundaries.problems,
  );
  const files = tree.files.concat(boundaries.files);
  // Rules over what is left of broken sheets would tell the same faults again, in other words.
  const checked =
    known.length > 0 ? { problems: [], warnings: [] } : checkFiles(files, tree.origins, options);
  // Rows that were refused would look like rows that were deleted.
  const compared = known.length > 0 ? null : await compareTrees(options.out, files, tree.origins);
  const rewrites = compared?.rewrites ?? [];
  const problems = known.concat(checked.problems, options.allowRewrite ? [] : rewrites);
  const warnings = read.warnings.concat(
    tree.warnings,
    boundaries.warnings,
    ...records.map(suspiciousFigures),
    checked.warnings,
    options.allowRewrite ? rewrites : [],
  );
  const written = problems.length === 0 && !options.isTrial;
  if (options.isTrial) await refuseForeign(options.out);
  if (written) await writeTree(options.out, files, today, progress);
  return {
    written,
    problems,
    warnings,
    ...counts,
    files: files.length,
    changes: compared?.changes ?? null,
  };
}
