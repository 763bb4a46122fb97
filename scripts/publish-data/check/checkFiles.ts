import { checkTree } from '../../check-api/checkTree';
import { rowProblem } from '../build/context';
import type { TreeFile } from '../build/file';
import type { Origins } from '../build/origins';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';

export type Checked = { problems: Problem[]; warnings: Problem[] };

/** Holds every answer against the contract and its rules; a fault leads back to the row it came from. */
export function checkFiles(
  files: readonly TreeFile[],
  origins: Origins,
  { today, progress }: { today: string; progress: Progress },
): Checked {
  progress('Checking the answers');
  const bodies = new Map(files.map(({ path, body }) => [path, body]));
  const findings = checkTree(files, {
    today,
    onRegency: (code) => progress(`Checking the rules of ${code}`),
  });
  const checked: Checked = { problems: [], warnings: [] };
  const told = new Set<string>();
  for (const { severity, resource, at, value, reason, fix } of findings) {
    const origin = origins.find(bodies.get(resource), at);
    const problem =
      origin === null
        ? { file: resource, value: at === '' ? value : `${at} = ${value}`, reason, fix }
        : rowProblem(origin.place, origin.field, value, { reason, fix });
    const words = JSON.stringify(problem);
    if (told.has(words)) continue;
    told.add(words);
    (severity === 'error' ? checked.problems : checked.warnings).push(problem);
  }
  return checked;
}
