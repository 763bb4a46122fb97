import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerFrom } from '../../scripts/static-server/answer';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { writeWorld } from '../product-server/writeWorld';

type WorldServer = { url: string; host: string; close: () => Promise<void> };

type Rules = {
  /** A world on disk that others use too; without it one is written for this server alone. */
  world?: string;
  /** The origin of a dashboard elsewhere that may read it. */
  allowOrigin?: string;
  /** Whether a token opens it; without this everybody may read. */
  admits?: (token: string) => Promise<boolean>;
};

/** Both APIs as a program that answers over HTTP, over the world of a day. */
export async function startWorldServer(
  today: string,
  { world: shared, allowOrigin, admits }: Rules = {},
): Promise<WorldServer> {
  const world = shared ?? (await writeWorld(today));
  const headers = {
    ...(allowOrigin === undefined
      ? {}
      : {
          'access-control-allow-origin': allowOrigin,
          'access-control-allow-headers': 'authorization, if-none-match',
          vary: 'Origin',
        }),
  };

  const answer = answerFrom({ '/api': join(world, 'api') }, headers);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (admits === undefined || (token !== undefined && (await admits(token))))
      return answer(request, response);
    response.writeHead(401, { ...headers, 'www-authenticate': 'Bearer' }).end();
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  const port = await listenOnFreePort(server, 0);
  return {
    url: `http://localhost:${port}`,
    host: `127.0.0.1:${port}`,
    close: async () => {
      await closeServer(server);
      if (shared === undefined) await rm(world, { recursive: true });
    },
  };
}
