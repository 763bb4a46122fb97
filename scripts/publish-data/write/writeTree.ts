import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { resources } from '@/api/contract/resources';
import type { TreeFile } from '../build/parts/file';
import type { Progress } from '../report/progress';

/** Lies in every tree of ours, so that no other folder is ever replaced. */
const MARK = 'published.json';

/** The tree that a new one took the place of: rename it back to undo. */
export const previousOf = (out: string): string => `${resolve(out)}.previous`;

export class NotOurs extends Error {}

/** Writes the tree beside the old one and then puts it in its place; whatever fails, the old one stays. */
export async function writeTree(
  out: string,
  files: readonly TreeFile[],
  today: string,
  progress: Progress,
): Promise<void> {
  const target = resolve(out);
  for (const place of [target, previousOf(target)]) await refuseForeign(place);
  await recover(target);
  const fresh = `${target}.new-${process.pid}`;
  await mkdir(dirname(fresh), { recursive: true });
  // Not within the attempt: a folder that is there is not ours to remove.
  await mkdir(fresh);
  try {
    // First of all, so that the rest of a killed run is known for ours.
    await writeFile(join(fresh, MARK), `${JSON.stringify({ today, files: files.length })}\n`);
    await fill(fresh, files, progress);
    await replace(target, fresh);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/**
 * A run that was killed between its two renames has left the old tree under its other name; one that was
 * killed while it wrote has left a part of the new one.
 */
async function recover(target: string): Promise<void> {
  if (!existsSync(target) && isOurs(previousOf(target))) await rename(previousOf(target), target);
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    const pid = name.startsWith(basename(target)) ? name.slice(basename(target).length) : '';
    const [, number] = /^\.new-(\d+)$/.exec(pid) ?? [];
    const place = join(dirname(target), name);
    if (number !== undefined && isOurs(place) && !isRunning(Number(number)))
      await rm(place, { recursive: true, force: true });
  }
}

const isOurs = (folder: string): boolean => existsSync(join(folder, MARK));

/** Another run; a process of somebody else that may not be asked is running too. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Replacing a folder of something else would delete it. */
export async function refuseForeign(out: string): Promise<void> {
  const target = resolve(out);
  if (!existsSync(target)) return;
  const names = await readdir(target);
  if (names.length === 0 || names.includes(MARK)) return;
  throw new NotOurs(
    `${target} berisi hal lain (${names.slice(0, 3).join(', ')}). Sebutkan folder baru, atau hasil perintah ini yang terdahulu.`,
  );
}

async function fill(folder: string, files: readonly TreeFile[], progress: Progress): Promise<void> {
  const made = new Set<string>();
  for (const [at, { name, path, body }] of files.entries()) {
    const place = join(folder, 'api', resources[name].api, 'v1', path);
    if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
    made.add(dirname(place));
    await writeFile(place, JSON.stringify(body));
    progress(`Menulis ${at + 1} dari ${files.length} berkas`);
  }
}

async function replace(target: string, fresh: string): Promise<void> {
  if (!existsSync(target)) return rename(fresh, target);
  await rm(previousOf(target), { recursive: true, force: true });
  await rename(target, previousOf(target));
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(previousOf(target), target);
    throw error;
  }
}
