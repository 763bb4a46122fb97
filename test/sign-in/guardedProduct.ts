import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';

type Guard = {
  /** The product and its APIs, which let everybody in. */
  behind: string;
  /** Whether a token opens the APIs. */
  admits: (token: string) => Promise<boolean>;
};

export type GuardedProduct = {
  url: string;
  /** Policy of every answer from now on. */
  allow: (policy: string) => void;
  seen: {
    /** Tokens that came with questions to the APIs. */
    tokens: string[];
    /** What else came with a token. */
    elsewhere: string[];
    /** Address and `Referer` of everything, as the log of a server would hold them. */
    log: string[];
  };
  close: () => Promise<void>;
};

/** The product behind a gateway that asks for a bearer token (RFC 6750) on every path of the APIs. */
export async function startGuardedProduct({ behind, admits }: Guard): Promise<GuardedProduct> {
  const seen: GuardedProduct['seen'] = { tokens: [], elsewhere: [], log: [] };
  let policy = "default-src 'self'";

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', headers } = request;
    seen.log.push(`${url} ${headers.referer}`);
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    if (!url.startsWith('/api/')) {
      if (token !== undefined) seen.elsewhere.push(url);
      return forward(request, response);
    }
    if (token !== undefined) seen.tokens.push(token);
    if (token !== undefined && (await admits(token))) return forward(request, response);
    response.writeHead(401, { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }).end();
  }

  function forward(request: IncomingMessage, response: ServerResponse): void {
    const { method, headers, url } = request;
    const onward = ask(`${behind}${url}`, { method, headers }, (answer) => {
      const kept = { ...answer.headers, 'content-security-policy': policy };
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  const port = await listenOnFreePort(server, 0);
  return {
    url: `http://localhost:${port}`,
    allow: (chosen) => {
      policy = chosen;
    },
    seen,
    close: () => closeServer(server),
  };
}
