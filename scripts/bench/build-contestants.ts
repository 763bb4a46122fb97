import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { type FolderServer, serveFolder, strictPolicy } from '../serve';
import { runStep } from '../steps/run-step';

export const SIZES = ['S', 'L'] as const;
export type Size = (typeof SIZES)[number];

export const REGENCY = '52.02';
const WORLD: Record<Size, string> = { S: 'demo', L: 'large' };

/** The product as it is published, one server for each size of the API. */
export async function servePages(out: string): Promise<Record<Size, FolderServer>> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({ logLevel: 'warn', build: { outDir: join(out, 'dist') } });
  return { S: await servePage(out, 'S'), L: await servePage(out, 'L') };
}

async function servePage(out: string, size: Size): Promise<FolderServer> {
  const world = join(out, `world-${size}`);
  // All regencies: an indicator is compared with theirs.
  const dump = `tsx scripts/dump-world.ts "${world}" --size ${WORLD[size]}`;
  const succeeded = await runStep({ headline: `API of size ${size}`, commands: [dump] });
  if (!succeeded) throw new Error(`The world of size ${size} could not be written`);
  return serveFolder({
    roots: { '/': join(out, 'dist'), '/api': join(world, 'api') },
    headers: strictPolicy,
  });
}
