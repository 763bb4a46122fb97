import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { strictPolicy } from '../../scripts/serve';

/** The build as the page and its worker carry it. */
const BUILD = /<meta name="build" content="(\w+)"/;

/** Answers as if the same files had been built anew; `false` where the build makes no difference. */
export async function answerNextBuild(
  dist: string,
  number: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = (request.url ?? '/').replace(/\?.*/, '');
  const isPage = path === '/index.html' || request.headers.accept?.includes('text/html') === true;
  if (!isPage && path !== '/sw.js') return false;
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const build = BUILD.exec(page)?.[1];
  if (build === undefined) throw new Error('index.html names no build');
  const text = isPage ? page : await readFile(join(dist, 'sw.js'), 'utf8');
  response.writeHead(200, {
    ...strictPolicy,
    'content-type': extname(path) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(text.replaceAll(build, `${build}n${number}`));
  return true;
}
