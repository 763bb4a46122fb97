import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What shrinks; fonts and pictures are compressed already. */
const TEXTS = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt']);
/** The operator edits it: a compressed copy would go on answering with the old one. */
const EDITED = new Set(['config.json']);
/** Smaller files fit into one packet as they are. */
const SMALLEST_BYTES = 512;

/** Writes `x.gz` and `x.br` beside each text file, with its time; returns how many were compressed. */
export async function compressFolder(
  folder: string,
  brotliQuality: number = zlib.BROTLI_MAX_QUALITY,
): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)) && !EDITED.has(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const done = await Promise.all(paths.map((path) => compressFile(path, brotliQuality)));
  return done.filter(Boolean).length;
}

async function compressFile(path: string, quality: number): Promise<boolean> {
  const plain = await readFile(path);
  if (plain.length < SMALLEST_BYTES) return false;
  const { atime, mtime } = await stat(path);
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: quality,
    [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const copies = [
    [`${path}.gz`, await toGzip(plain, { level: 9 })],
    [`${path}.br`, await toBrotli(plain, { params })],
  ] as const;
  for (const [name, bytes] of copies) {
    await writeFile(name, bytes);
    // The web server names a version by its time: the copies are the same version.
    await utimes(name, atime, mtime);
  }
  return true;
}
