import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from './compressFolder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

const LONG = 'satu dua tiga '.repeat(100);

test('texts get both copies, with the same content and time; what is edited, small or a font gets none', async () => {
  for (const [name, text] of [
    ['app.js', LONG],
    ['config.json', LONG],
    ['small.css', 'a{}'],
    ['x.woff2', LONG],
  ] as const)
    await writeFile(join(folder, name), text);
  const time = new Date('2026-01-02T03:04:05Z');
  await utimes(join(folder, 'app.js'), time, time);

  expect(await compressFolder(folder)).toBe(1);
  expect((await readdir(folder)).filter((name) => /\.(gz|br)$/.test(name)).sort()).toEqual([
    'app.js.br',
    'app.js.gz',
  ]);
  expect(gunzipSync(await readFile(join(folder, 'app.js.gz'))).toString()).toBe(LONG);
  expect(brotliDecompressSync(await readFile(join(folder, 'app.js.br'))).toString()).toBe(LONG);
  expect((await stat(join(folder, 'app.js.gz'))).mtime).toEqual(time);
});
