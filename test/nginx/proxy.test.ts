import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { ask } from './ask';
import { describeNginx } from './smallSite';

/** An API that notes what reaches it. */
let api: Server;
let seen: IncomingMessage[] = [];

const behind = async () => {
  api = createServer((request, response) => {
    seen.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  return { proxyTo: `127.0.0.1:${await listenOnFreePort(api, 0)}` };
};

beforeEach(() => {
  seen = [];
});
afterAll(() => closeServer(api));

describeNginx('an API program behind nginx', behind, (served) => {
  test.each(['GET', 'HEAD', 'OPTIONS'])('is asked with %s', async (method) => {
    expect((await ask(served().url, '/api/x.json', { method })).status).toBe(200);
    expect(seen.map((request) => request.method)).toEqual([method]);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK'])(
    'is never asked with %s',
    async (method) => {
      const { status, headers } = await ask(served().url, '/api/x.json', { method });
      expect([status, headers.get('content-type')]).toEqual([405, 'application/problem+json']);
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(seen).toEqual([]);
    },
  );

  test.each([
    ['/api/catalog/v1/x.json?a=1', '/api/catalog/v1/x.json?a=1'],
    ['/admin/../api/x', '/api/x'],
    ['/api//catalog/./x', '/api/catalog/x'],
    ['/api/%63atalog/x', '/api/catalog/x'],
    ['/api/a/..%2fb', '/api/b'],
  ])('is asked for %s as %s', async (asked, reached) => {
    expect((await ask(served().url, asked)).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual([reached]);
  });

  test.each(['//api//x', '/api/../admin', '/api/%2e%2e/admin', '/apix'])(
    'is not asked for %s',
    async (path) => {
      expect((await ask(served().url, path)).status).toBe(404);
      expect(seen).toEqual([]);
    },
  );

  test('learns the token and the address of who asks, and nothing that the asker makes up', async () => {
    const forged = {
      'x-forwarded-for': '10.0.0.1',
      'x-real-ip': '10.0.0.1',
      forwarded: 'for=10.0.0.1;host=evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-original-url': '/admin',
      'x-rewrite-url': '/admin',
      'x-http-method-override': 'DELETE',
      'x-method-override': 'DELETE',
      cookie: 'session=1',
    };
    const wanted = { authorization: 'Bearer t', 'if-none-match': '"1"' };
    await ask(served().url, '/api/x.json', { ...forged, ...wanted });
    const [request] = seen;
    expect(request?.headers).toMatchObject({
      ...wanted,
      'x-forwarded-for': '127.0.0.1',
      'x-real-ip': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(JSON.stringify(request?.headers)).not.toMatch(
      /10\.0\.0\.1|evil|gopher|admin|DELETE|session/,
    );
  });
});
