import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerFrom } from './static-server/answer';
import { closeServer, listenOnFreePort } from './static-server/port';

export type FolderServer = { url: string; close: () => Promise<void> };

export type ServeOptions = {
  /** URL prefix to folder, longest prefix first: `{ '/': 'dist', '/api': 'api-dump' }`. */
  roots: Record<string, string>;
  /** Tried first; when it is busy, the next free one is taken. Any free port when absent. */
  port?: number;
  /** Sent with every answer, e.g. `strictPolicy`. */
  headers?: Record<string, string>;
};

/** What the product asks of a browser and no more; the demo and the browser tests run under it. */
export const strictPolicy = {
  'content-security-policy': "default-src 'self'; img-src 'self' data:",
  'x-content-type-options': 'nosniff',
};

/** Serves folders the way production would: compressed, validated, cacheable. */
export async function serveFolder(options: ServeOptions): Promise<FolderServer> {
  const answer = answerFrom(options.roots, options.headers ?? {});
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const port = await listenOnFreePort(server, options.port ?? 0);
  return { url: `http://localhost:${port}`, close: () => closeServer(server) };
}

async function serveFromCommandLine(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4173' } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('Which folder? tsx scripts/serve.ts <folder>');
  const server = await serveFolder({
    roots: { '/': folder },
    port: Number(values.port),
    headers: strictPolicy,
  });
  console.log(`Serving ${folder} at ${server.url}`);
  const stop = () => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serveFromCommandLine();
