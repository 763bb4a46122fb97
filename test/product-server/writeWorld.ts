import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Writes the world of a day for one regency into a folder of its own; the caller removes it. */
export async function writeWorld(today: string, regency = '52.02'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dasbor-world-'));
  const script = ['--import', 'tsx', 'scripts/dump-world.ts', folder];
  await run(process.execPath, [...script, '--today', today, '--regency', regency]);
  return folder;
}
