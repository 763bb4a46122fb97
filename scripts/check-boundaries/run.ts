import { writeFile } from 'node:fs/promises';
import type { Finding } from '../check-api/finding';
import { CannotCheck, NoAnswer } from '../check-api/read/source/exchange';
import { createProgress, type Output } from '../check-api/report/progress';
import { findingsReport } from '../check-api/report/textReport';
import { printable, printableLines } from '../terminal/printable';
import type { BoundaryFault, BoundaryFile } from './boundaryFile';
import { checkBoundaries, toFinding } from './checkBoundaries';
import { type Command, readCommand, USAGE } from './command';
import { CannotMend, mend } from './fix/mend';
import { type Known, openFile, openText } from './openFile';
import { readProfile } from './readProfile';

type Outputs = { out: Output; err: Output };

const GEOJSON = { id: 'geojson', severity: 'error' } as const;

async function knownOf(command: Command): Promise<Known> {
  const { profile, regency } = command;
  const read = profile === undefined ? null : await readProfile(profile);
  return {
    regency: regency ?? read?.regency ?? null,
    districts: read?.districts ?? null,
    codeProperty: command['code-property'],
    nameProperty: command['name-property'],
  };
}

function report(findings: readonly Finding[], { all, json }: Command, out: Output): number {
  const examples = all ? Number.POSITIVE_INFINITY : 3;
  out.write(
    json
      ? `${printableLines(JSON.stringify(findings, null, 2))}\n`
      : `${findingsReport(findings, examples)}\n`,
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes the mended file only when all of it is made, and says what is still wrong with it. */
async function fixFile(
  { file, faults }: { file: BoundaryFile; faults: readonly BoundaryFault[] },
  { command, path, known }: { command: Command; path: string; known: Known },
  { out, err }: Outputs,
): Promise<number> {
  const [broken] = faults;
  if (broken !== undefined) throw new CannotMend(`${broken.at}: ${broken.reason} ${broken.fix}`);
  const { attribution, license, status, simplifyKb } = command;
  const publishedAt = command['published-at'] ?? new Date().toISOString().slice(0, 10);
  const { text, changes } = mend(file, { attribution, license, status, publishedAt }, simplifyKb);
  await writeFile(path, text);
  const told = command.json ? err : out;
  told.write(
    `${changes.map((change) => `  ${printable(change)}`).join('\n')}\n\nWritten ${path}; what is left:\n`,
  );
  const { regency, districts } = known;
  return report(checkBoundaries(openText(path, text, { regency, districts }).file), command, out);
}

/** The command `check-boundaries`; resolves with its exit code. */
export async function run(args: readonly string[], outputs: Outputs): Promise<number> {
  const { out, err } = outputs;
  try {
    const command = readCommand(args);
    if (command.help) {
      out.write(`${USAGE}\n`);
      return 0;
    }
    const known = await knownOf(command);
    const opened = await openFile(command.path, known);
    if (command.fix !== undefined)
      return await fixFile(opened, { command, path: command.fix, known }, outputs);
    const progress = createProgress(err);
    const rules = checkBoundaries(opened.file, (id) => progress.tell(0, `rule ${id}`));
    progress.clear();
    const broken = opened.faults.map((fault) => toFinding(command.path, GEOJSON, fault));
    return report([...broken, ...rules], command, out);
  } catch (error) {
    const isTold = [CannotCheck, CannotMend, NoAnswer].some((kind) => error instanceof kind);
    if (!isTold || !(error instanceof Error)) throw error;
    err.write(`${printableLines(error.message)}\n`);
    return 2;
  }
}
