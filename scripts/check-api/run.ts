import { dateIn, instant } from '@/domain/time/calendar';
import { printableLines } from '../terminal/printable';
import { checkTree } from './checkTree';
import { type Command, readCommand, USAGE } from './command';
import type { Finding } from './finding';
import { corsRule } from './http/cors';
import { httpFindings } from './http/httpFindings';
import { HTTP_RULES } from './http/httpRules';
import { personal } from './http/personal';
import { probe } from './http/probes';
import { readTree } from './read/readTree';
import { CannotCheck, NoAnswer } from './read/source/exchange';
import { folderSource } from './read/source/folderSource';
import { httpSource } from './read/source/httpSource';
import { findSites } from './read/target/findSites';
import type { Site } from './read/target/site';
import { createProgress, type Output } from './report/progress';
import { textReport } from './report/textReport';

type Outputs = { out: Output; err: Output };
type Checked = { bases: Site['bases']; answers: number; findings: Finding[] };

/** Indonesia's easternmost clocks change the day first. */
const todayOf = ({ today }: Command): string =>
  today ?? dateIn('Asia/Jayapura', instant(new Date().toISOString()));

async function checkSite(site: Site, command: Command, err: Output): Promise<Checked> {
  const { bases, isHttp } = site;
  const { http, origin } = command;
  const today = todayOf(command);
  const progress = createProgress(err);
  const tree = await readTree(isHttp ? httpSource(bases, http) : folderSource(bases), {
    today,
    regencies: command.regency ?? site.regencies,
    onProgress: progress.tell,
  });
  const rules = [
    ...HTTP_RULES,
    ...(origin === undefined ? [] : [corsRule(origin)]),
    ...('authorization' in http.headers ? [personal] : []),
  ];
  const findings = [
    ...tree.findings,
    ...checkTree(tree.resources, {
      today,
      onRegency: (code) => progress.tell(tree.exchanges.length, `answers; rules of ${code}`),
    }),
    ...httpFindings(tree.exchanges, rules),
    ...(isHttp ? await probe(bases, tree.exchanges, http, origin) : []),
  ];
  progress.clear();
  return { bases, answers: tree.exchanges.length, findings };
}

function report(checked: readonly Checked[], { json, all }: Command, out: Output): void {
  if (json) {
    out.write(`${printableLines(JSON.stringify(checked, null, 2))}\n`);
    return;
  }
  for (const { bases, ...site } of checked) {
    out.write(printableLines(`Catalog ${bases.catalog}\nAssessment ${bases.assessment}\n\n`));
    out.write(`${textReport(site, all ? Number.POSITIVE_INFINITY : 3)}\n`);
  }
}

/** The command `check-api`; resolves with its exit code. */
export async function run(args: readonly string[], { out, err }: Outputs): Promise<number> {
  try {
    const command = readCommand(args);
    if (command.help) {
      out.write(`${USAGE}\n`);
      return 0;
    }
    const checked: Checked[] = [];
    for (const site of await findSites(command.address, command, command.http))
      checked.push(await checkSite(site, command, err));
    report(checked, command, out);
    const hasErrors = checked.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    );
    return hasErrors ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotCheck) && !(error instanceof NoAnswer)) throw error;
    err.write(`${printableLines(error.message)}\n`);
    return 2;
  }
}
