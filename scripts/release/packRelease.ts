import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compressFolder } from '../precompress/compressFolder';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');

/** `dasbor-0.1.0-25280e5e4994`: which version, which build. */
async function releaseName(dist: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const build = /<meta name="build" content="(\w+)"/.exec(page)?.[1];
  if (build === undefined) throw new Error(`${dist}/index.html names no build: run npm run build`);
  return `dasbor-${version}-${build}`;
}

/** Whatever the guide sends an operator to, flat beside it: their links to each other hold. */
const GUIDES = [
  ...['install', 'configuration', 'api', 'kiosk', 'checking', 'publishing-data', 'sign-in'].map(
    (name) => `docs/${name}.md`,
  ),
  'deploy/config.example.json',
  'SECURITY.md',
  'NOTICE.md',
];

/**
 * Packs what a server needs into `<out>/<name>.tar.gz`: `program/` with its compressed copies and all
 * licences, `nginx/`, the guides and an example of `config.json`. Nothing is left half-written: the archive gets its name when it is complete.
 */
export async function packRelease(
  dist: string,
  out: string,
  licences: string,
  quality?: number,
): Promise<string> {
  const name = await releaseName(dist);
  const work = await mkdtemp(join(tmpdir(), 'dasbor-release-'));
  try {
    const folder = join(work, name);
    await cp(dist, join(folder, 'program'), { recursive: true, preserveTimestamps: true });
    await writeFile(join(folder, 'program/licences.txt'), licences);
    await compressFolder(join(folder, 'program'), quality);
    await cp(join(ROOT, 'deploy/nginx'), join(folder, 'nginx'), { recursive: true });
    for (const guide of GUIDES) await cp(join(ROOT, guide), join(folder, basename(guide)));
    await mkdir(out, { recursive: true });
    const archive = join(out, `${name}.tar.gz`);
    const owner = ['--owner=0', '--group=0', '--mode=u+rwX,go+rX,go-w'];
    await run('tar', ['-C', work, ...owner, '-czf', `${archive}.part`, name]);
    await run('mv', [`${archive}.part`, archive]);
    return archive;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
