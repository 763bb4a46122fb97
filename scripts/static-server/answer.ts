import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf, createBodyStore, encodingFor } from './body';
import { finderIn } from './find-file';

type Headers = Record<string, string>;

/** A name with its content's hash can never mean anything else: `assets/x-Ab3_x9Zq.js`, `x.1a2b3c4d.json`. */
const HASHED = /\/assets\/.+-[\w-]{8}\.[a-z0-9]+$|\.[0-9a-f]{8,}\.[a-z0-9]+$/i;
const ONE_YEAR_SECONDS = 31_536_000;

export function answerFrom(roots: Record<string, string>, headers: Headers) {
  const find = finderIn(roots);
  const bodyOf = createBodyStore();

  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path === undefined) return problem(response, 400, 'Bad address', headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return problem(response, 405, 'Only GET and HEAD', { ...headers, allow: 'GET, HEAD' });
    }
    const file = await find(path, request.headers.accept?.includes('text/html') ?? false);
    if (file === undefined) return problem(response, 404, 'Not found', headers);

    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = encodingFor(file.path, accepted);
    const { bytes, etag } = await bodyOf(file, encoding);
    const fileHeaders = { ...headers, ...cachingOf(file.path), etag, vary: 'accept-encoding' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, fileHeaders).end();
      return;
    }
    response.writeHead(200, {
      ...fileHeaders,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-type': contentTypeOf(file.path),
      'content-length': bytes.length,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function cachingOf(path: string): Headers {
  const forEver = `public, max-age=${ONE_YEAR_SECONDS}, immutable`;
  return { 'cache-control': HASHED.test(path) ? forEver : 'no-cache' };
}

function problem(response: ServerResponse, status: number, title: string, headers: Headers): void {
  const body = JSON.stringify({ type: 'about:blank', title, status });
  response.writeHead(status, { ...headers, 'content-type': 'application/problem+json' });
  response.end(body);
}
