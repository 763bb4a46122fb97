import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { FoundFile } from './find-file';

export type Encoding = 'br' | 'gzip' | 'identity';
export type Body = { bytes: Buffer; etag: string };

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = new Set(['.png', '.woff2']);
/** Above this, the best compression keeps the first reader waiting for seconds. */
const LARGE_BYTES = 512 * 1024;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
}

export function encodingFor(path: string, accepted: string): Encoding {
  if (COMPRESSED_ALREADY.has(extname(path))) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** Reads and compresses each version of a file once; asked again, answers from memory. */
export function createBodyStore() {
  const bodies = new Map<string, Promise<Body>>();
  return function bodyOf(file: FoundFile, encoding: Encoding): Promise<Body> {
    const key = `${file.path} ${file.modified} ${encoding}`;
    const body = bodies.get(key) ?? readBody(file.path, encoding);
    bodies.set(key, body);
    return body;
  };
}

async function readBody(path: string, encoding: Encoding): Promise<Body> {
  const plain = await readFile(path);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  return { bytes: await encode(plain, encoding), etag: `"${digest}-${encoding}"` };
}

async function encode(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return plain;
  if (encoding === 'gzip') return toGzip(plain, { level: 9 });
  const quality = plain.length > LARGE_BYTES ? 9 : 11;
  return toBrotli(plain, {
    params: {
      [zlib.BROTLI_PARAM_QUALITY]: quality,
      [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
