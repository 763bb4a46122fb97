import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { auditFaults, exceptionsSchema, unaudited } from './check-audit/auditFaults';

const EXCEPTIONS = 'scripts/check-audit/exceptions.json';
/** Together bounded: a machine without network shall not wait. */
const NPM = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000'];

const exceptions = v.parse(exceptionsSchema, JSON.parse(await readFile(EXCEPTIONS, 'utf8')));
const { stdout } = spawnSync('npm', NPM, { encoding: 'utf8', timeout: 30_000 });
const faults = auditFaults(stdout ?? '', exceptions, new Date().toISOString().slice(0, 10));
if (faults === null) {
  const { isFault, words } = unaudited(process.env.DEMAND_AUDIT);
  console.warn(words);
  if (isFault) process.exitCode = 1;
} else if (faults.length === 0) console.log('No grave known weakness in what ships.');
else {
  console.error(
    `${faults.join('\n')}\nUpdate the package, or say in ${EXCEPTIONS} why it may stay.`,
  );
  process.exitCode = 1;
}
