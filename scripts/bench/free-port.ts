import { createServer } from 'node:http';
import { closeServer, listenOnFreePort } from '../static-server/port';

/** A port that nobody holds now, for a program that cannot choose one itself. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnFreePort(server, 0);
  await closeServer(server);
  return port;
}
