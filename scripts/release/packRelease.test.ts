import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packRelease } from './packRelease';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await mkdir(join(folder, 'dist'));
});
afterEach(() => rm(folder, { recursive: true }));

const pack = () => packRelease(join(folder, 'dist'), join(folder, 'out'), 'MIT', 1);

test('a release names version and build, and holds program, licences, nginx and the guide', async () => {
  await writeFile(join(folder, 'dist/index.html'), '<meta name="build" content="ab12cd34ef56">');
  const archive = await pack();
  expect(archive).toMatch(/dasbor-\d+\.\d+\.\d+-ab12cd34ef56\.tar\.gz$/);
  const list = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' });
  for (const path of [
    'program/index.html',
    'program/licences.txt',
    'nginx/dasbor.conf',
    'install.md',
  ])
    expect(list).toMatch(new RegExp(`^dasbor-[^/]+/${path}$`, 'm'));
});

test('what names no build is not packed, and nothing is left behind', async () => {
  await writeFile(join(folder, 'dist/index.html'), '<form>');
  await expect(pack()).rejects.toThrow('npm run build');
  expect(await readdir(folder)).toEqual(['dist']);
});
