import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { compressFolder } from '../../scripts/precompress/compressFolder';
import { findNginx } from './nginxPresence';
import { type Nginx, startNginx } from './startNginx';
import type { Site } from './writePrefix';

export const API = '/api/catalog/v1';
/** A file named by its content, as the build names them. */
export const ASSET = '/assets/app-Ab3_x9Zq.js';
export const MISSING = '/assets/app-12345678.js';
export const NAVIGATION = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const LONG = 'x'.repeat(1000);
const QUALITY = 4;

/** Files of a release and of a folder API, each large enough to be compressed. */
const FILES: Readonly<Record<string, string>> = {
  'program/index.html': `<!doctype html><div id="root"></div><!-- ${LONG} -->`,
  [`program${ASSET}`]: `// ${LONG}`,
  'program/sw.js': `// ${LONG}`,
  'program/config.json': JSON.stringify({ note: LONG }),
  [`data${API}/regencies.json`]: JSON.stringify({ regencies: [], note: LONG }),
  [`data${API}/regencies/52.02/boundaries/district.geojson`]: JSON.stringify({ note: LONG }),
};

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

export type SmallSite = Nginx & { folder: string };

/** Tests against a real nginx over a small release; skipped, aloud, on a machine without it. */
export function describeNginx(
  title: string,
  site: Partial<Site> | ((folder: string) => Promise<Partial<Site>>),
  tests: (served: () => SmallSite) => void,
): void {
  const binary = findNginx();
  describe.skipIf(binary === undefined)(title, () => {
    let served: SmallSite | undefined;
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'dasbor-site-'));
      await writeFiles(folder, FILES);
      const [program, data] = [join(folder, 'program'), join(folder, 'data')];
      await compressFolder(program, QUALITY);
      const own = typeof site === 'function' ? await site(folder) : site;
      const nginx = await startNginx(binary ?? 'nginx', { program, data, ...own });
      served = { ...nginx, folder };
    }, 30_000);
    afterAll(async () => {
      await served?.close();
      await rm(folder, { recursive: true, force: true });
    });
    tests(() => {
      if (served === undefined) throw new Error('nginx was not started');
      return served;
    });
  });
}
