import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { line } from '../../../scripts/publish-data/report/sayProblems';
import type { WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

/** Tries to publish a workbook or a folder of CSV; nothing is written. */
export const tried = (input: string) =>
  publish({
    inputs: [input],
    out: join(dirname(input), 'out'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });

/** What is told of a workbook: each problem on one line, after its sheet. */
export async function problemsOf(sheets: WorldSheets): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const workbook = join(folder, 'dasbor.xlsx');
  await writeWorkbook(workbook, sheets);
  const { problems } = await tried(workbook);
  await rm(folder, { recursive: true });
  return problems.map((problem) => `${problem.sheet}:${line(problem).replace(/\s+/g, ' ')}`);
}
