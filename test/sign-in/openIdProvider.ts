import { createServer, type RequestListener, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { answerLogin } from './loginPage';
import { API, type Behaviour, CLIENT_ID, configurationFor } from './providerConfiguration';

const USUAL: Behaviour = { refreshTokens: true, accessTokenSeconds: 300 };

export type OpenIdProvider = {
  issuer: string;
  /** Member `signIn` of a dashboard that uses it. */
  settings: { authority: string; clientId: string };
  behave: (behaviour: Partial<Behaviour>) => void;
  /** Asked as an API asks: introspection (RFC 7662) by a client with a secret. */
  introspect: (token: string) => Promise<boolean>;
  /** Ends a token, and with `refresh` all that was granted with it, as an administrator would. */
  revoke: (token: string, what: 'access' | 'refresh') => Promise<void>;
  /** Nobody answers at its address any more; the APIs still reach it from behind. */
  close: () => Promise<void>;
  open: () => Promise<void>;
  /** Addresses with headers as the log of its server would hold them. */
  seen: { url: string; referer: string }[];
  stop: () => Promise<void>;
};

/** A real OpenID provider on this machine, with one public client for a dashboard at `home`. */
export async function startOpenIdProvider(home: string): Promise<OpenIdProvider> {
  let behaviour = USUAL;
  const seen: OpenIdProvider['seen'] = [];
  let listener: RequestListener = (_, response) => response.writeHead(503).end();
  const front = createServer((request, response) => {
    seen.push({ url: request.url ?? '', referer: request.headers.referer ?? '' });
    listener(request, response);
  });
  const back = createServer((request, response) => listener(request, response));
  const port = await listenOnFreePort(front, 0);
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(
    issuer,
    configurationFor(home, () => behaviour),
  );
  const answer = provider.callback();
  listener = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    answerLogin(provider, request, response).catch(() => response.destroy());
  };
  const behind = `http://127.0.0.1:${await listenOnFreePort(back, 0)}`;

  return {
    issuer,
    settings: { authority: issuer, clientId: CLIENT_ID },
    behave: (changed) => {
      behaviour = { ...USUAL, ...changed };
    },
    introspect: (token) => introspect(`${behind}/token/introspection`, token),
    revoke: async (token, what) => {
      const found = await provider.AccessToken.find(token);
      if (what === 'refresh' && found?.grantId) {
        await provider.RefreshToken.revokeByGrantId(found.grantId);
      }
      await found?.destroy();
    },
    close: () => closeServer(front),
    open: () => listenAgain(front, port),
    seen,
    stop: async () => {
      if (front.listening) await closeServer(front);
      await closeServer(back);
    },
  };
}

async function listenAgain(server: Server, port: number): Promise<void> {
  if (server.listening) return;
  const opened = await listenOnFreePort(server, port);
  if (opened !== port) throw new Error(`Port ${port} was taken meanwhile`);
}

async function introspect(address: string, token: string): Promise<boolean> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${API.id}:${API.secret}`)}` },
    body: new URLSearchParams({ token }),
  });
  const answer: unknown = await response.json();
  return (
    typeof answer === 'object' && answer !== null && 'active' in answer && answer.active === true
  );
}
