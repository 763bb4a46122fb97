import type { Server } from 'node:http';

const ATTEMPTS = 50;

/** Listens on the wished port or the next free one after it; 0 lets the system choose. */
export async function listenOnFreePort(server: Server, wished: number): Promise<number> {
  for (let port = wished; port <= wished + ATTEMPTS; port += 1) {
    if (await canListen(server, port)) return portOf(server);
  }
  throw new Error(`No free port between ${wished} and ${wished + ATTEMPTS}`);
}

/** Also drops the idle connections a browser keeps, which would hold the process. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
