import { checkTree } from '../../check-api/checkTree';
import { rowProblem } from '../build/parts/context';
import type { TreeFile } from '../build/parts/file';
import type { Origins } from '../build/parts/origins';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';

export type Checked = { problems: Problem[]; warnings: Problem[] };

/** Holds every answer against the contract and its rules; a fault leads back to the row it came from. */
export function checkFiles(
  files: readonly TreeFile[],
  origins: Origins,
  { today, progress }: { today: string; progress: Progress },
): Checked {
  progress('Memeriksa data');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const findings = checkTree(files, {
    today,
    onRegency: (code) => progress(`Memeriksa aturan untuk ${code}`),
  });
  const checked: Checked = { problems: [], warnings: [] };
  const told = new Set<string>();
  for (const { severity, resource, at, value, reason, fix } of findings) {
    const problem = problemOf(byPath.get(resource), origins, { resource, at, value, reason, fix });
    const words = JSON.stringify(problem);
    if (told.has(words)) continue;
    told.add(words);
    (severity === 'error' ? checked.problems : checked.warnings).push(problem);
  }
  return checked;
}

type Said = { resource: string; at: string; value: string; reason: string; fix: string };

/** At the row of the value, at the row that the answer is about, or at the answer. */
function problemOf(file: TreeFile | undefined, origins: Origins, said: Said): Problem {
  const { resource, at, value } = said;
  const says = { reason: said.reason.replace(/\.$/, ''), fix: said.fix };
  const origin = file === undefined ? null : origins.find(file.body, at);
  if (origin !== null) return rowProblem(origin.place, origin.field, value, says);
  if (file?.owner !== undefined) return rowProblem(file.owner, 'id', value, says);
  return { file: resource, value: at === '' ? value : `${at} = ${value}`, ...says };
}
