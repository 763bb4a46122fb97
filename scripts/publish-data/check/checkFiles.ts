import { checkTree, type Finding } from '../../check-api/checkTree';
import { rowProblem } from '../build/parts/context';
import type { TreeFile } from '../build/parts/file';
import type { Origins } from '../build/parts/origins';
import type { Problem } from '../report/problem';
import type { Progress } from '../report/progress';
import { sayFinding } from '../words/sayFinding';
import { withoutOwnCopies } from './ownCopies';

export type Checked = { problems: Problem[]; warnings: Problem[] };

/** Holds every answer against the contract and its rules; a fault leads back to the row it came from. */
export function checkFiles(
  files: readonly TreeFile[],
  origins: Origins,
  { today, progress }: { today: string; progress: Progress },
): Checked {
  progress('Memeriksa data');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = checkTree(files, {
    today,
    onRegency: (code) => progress(`Memeriksa aturan untuk ${code}`),
  });
  const checked: Checked = { problems: [], warnings: [] };
  const told = new Set<string>();
  for (const finding of withoutOwnCopies(found, byPath)) {
    const problem = problemOf(byPath.get(finding.resource), origins, finding);
    const words = JSON.stringify(problem);
    if (told.has(words)) continue;
    told.add(words);
    (finding.severity === 'error' ? checked.problems : checked.warnings).push(problem);
  }
  return checked;
}

/** At the row of the value, at the row that the answer is about, or at the answer. */
function problemOf(file: TreeFile | undefined, origins: Origins, found: Finding): Problem {
  const { resource, rule, at, value } = found;
  const origin = file === undefined ? null : origins.find(file.body, at);
  const place = origin?.place ?? file?.owner;
  if (place === undefined)
    return {
      file: resource,
      ...(at === '' ? {} : { value: at }),
      rule,
      ...sayFinding(found, '', at),
    };
  // What is wrong with an answer as a whole stands in no cell; its row is known by its id.
  const field = origin?.field ?? 'id';
  const quoted = origin === null ? '' : value;
  const says = sayFinding(found, place.sheet.sheet, origin === null ? at : field);
  return { ...rowProblem(place, field, quoted, says), rule };
}
