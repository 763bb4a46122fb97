import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkConfigText } from '@/api/config/check/checkConfig';
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
    'config.example.json',
  ])
    expect(list).toMatch(new RegExp(`^dasbor-[^/]+/${path}$`, 'm'));
});

test('the guide is complete without the repository, and its example of config.json is right', async () => {
  await writeFile(join(folder, 'dist/index.html'), '<meta name="build" content="ab12cd34ef56">');
  execFileSync('tar', ['-xzf', await pack(), '-C', folder, '--strip-components=1']);
  const packed = await readdir(folder);
  const guide = await readFile(join(folder, 'install.md'), 'utf8');
  const linked = [...guide.matchAll(/\]\(([\w-]+\.md)/g)].map(([, name]) => name);
  expect(linked).toContain('configuration.md');
  expect(packed).toEqual(expect.arrayContaining(linked));
  expect(checkConfigText(await readFile(join(folder, 'config.example.json'), 'utf8'))).toEqual([]);
});

test('what names no build is not packed, and nothing is left behind', async () => {
  await writeFile(join(folder, 'dist/index.html'), '<form>');
  await expect(pack()).rejects.toThrow('npm run build');
  expect(await readdir(folder)).toEqual(['dist']);
});
