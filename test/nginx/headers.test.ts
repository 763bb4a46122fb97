import { expect, test } from 'vitest';
import { ask } from './ask';
import { API, ASSET, describeNginx, MISSING, NAVIGATION } from './smallSite';

/** As long as a server keeps it for ever. */
const YEAR = 'public, max-age=31536000, immutable';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  server: 'nginx',
};

describeNginx('headers', {}, (served) => {
  const get = (path: string, asked = {}) => ask(served().url, path, asked);

  test('every answer carries every header once, whatever its status', async () => {
    const etag = (await get(ASSET)).headers.get('etag') ?? '';
    const answers: [string, number, Record<string, string>?][] = [
      ['/', 200],
      ['/52.02/layar', 200, NAVIGATION],
      [ASSET, 200],
      [ASSET, 304, { 'if-none-match': etag }],
      // Ranges are not served: a refused one would carry every header twice.
      [ASSET, 200, { range: 'bytes=0-9' }],
      [ASSET, 200, { range: 'bytes=999999-' }],
      [MISSING, 404],
      ['/.git/config', 404],
      ['/config.json', 200],
      ['/sw.js', 200],
      ['/healthz', 200],
      [`${API}/regencies.json`, 200],
      [`${API}/regencies.json`, 200, { range: 'bytes=999999-' }],
      [`${API}/nothing.json`, 404],
      [`${API}/regencies.json`, 405, { method: 'POST' }],
      [`${API}/regencies.json`, 204, { method: 'OPTIONS' }],
      ['/%00', 400],
    ];
    for (const [path, status, asked] of answers) {
      const answer = await get(path, asked);
      expect(answer.status, path).toBe(status);
      expect(Object.fromEntries(answer.headers), `${path} ${status}`).toMatchObject(ALWAYS);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy, path).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(answer.headers.get('permissions-policy'), path).toContain('screen-wake-lock=(self)');
      // Over plain http a browser ignores it, and a proxy might not.
      expect(answer.headers.has('strict-transport-security')).toBe(false);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : null);
    }
  });

  test('a file named by its content is kept for a year; everything else is asked for again', async () => {
    const caching = async (path: string, asked = {}) =>
      (await get(path, asked)).headers.get('cache-control');
    expect(await caching(ASSET)).toBe(YEAR);
    const api = `${API}/regencies.json`;
    for (const path of ['/', '/index.html', '/config.json', '/sw.js', api, MISSING])
      expect(await caching(path), path).toBe('no-cache');
    expect(await caching('/52.02', NAVIGATION)).toBe('no-cache');
  });

  test('what has not changed is answered in short, compressed or not', async () => {
    for (const path of ['/index.html', '/config.json', '/sw.js', `${API}/regencies.json`])
      for (const encoding of ['gzip', 'identity']) {
        const asked = { 'accept-encoding': encoding };
        const etag = (await get(path, asked)).headers.get('etag') ?? '';
        expect(etag, path).not.toBe('');
        const again = await get(path, { ...asked, 'if-none-match': etag });
        expect([again.status, again.text], path).toEqual([304, '']);
      }
  });

  test('program and API are sent compressed, as what they are', async () => {
    const types: [string, string][] = [
      [ASSET, 'application/javascript; charset=utf-8'],
      ['/52.02', 'text/html; charset=utf-8'],
      [`${API}/regencies.json`, 'application/json'],
      [`${API}/regencies/52.02/boundaries/district.geojson`, 'application/geo+json'],
    ];
    for (const [path, type] of types) {
      const { headers } = await get(path, { ...NAVIGATION, 'accept-encoding': 'gzip' });
      expect([headers.get('content-type'), headers.get('content-encoding')]).toEqual([
        type,
        'gzip',
      ]);
      expect(headers.get('vary')).toContain('Accept-Encoding');
    }
  });

  test('no store gives one person the answer of another', async () => {
    for (const path of [`${API}/regencies.json`, `${API}/nothing.json`])
      expect((await get(path)).headers.get('vary'), path).toContain('Origin, Authorization');
  });

  test('no query of an address is written into the log', async () => {
    await get('/52.02?code=once-only&state=s');
    await expect.poll(served().accessLog).toContain('"GET /52.02" 200');
    expect(await served().accessLog()).not.toContain('once-only');
  });
});

const CORS = 'https://dasbor.example';

describeNginx('a dashboard elsewhere that the operator named', { cors: CORS }, (served) => {
  const allowed = async (path: string, origin: string, asked = {}) => {
    const { status, headers } = await ask(served().url, path, { origin, ...asked });
    return [status, headers.get('access-control-allow-origin'), resourcePolicy(headers)];
  };
  const resourcePolicy = (headers: Headers) => headers.get('cross-origin-resource-policy');
  const path = `${API}/regencies.json`;

  test('may read the API, and nobody else', async () => {
    expect(await allowed(path, CORS)).toEqual([200, CORS, 'cross-origin']);
    expect(await allowed(path, CORS, { method: 'OPTIONS' })).toEqual([204, CORS, 'cross-origin']);
    expect(await allowed(`${API}/nothing.json`, CORS)).toEqual([404, CORS, 'cross-origin']);
    const evil = 'https://dasbor.example.evil.id';
    expect(await allowed(path, evil)).toEqual([200, null, 'same-origin']);
  });

  test.each(['/', '/index.html', '/config.json', ASSET, '/sw.js', '/52.02', '/healthz'])(
    'may not read %s, which is no part of the API',
    async (own) => {
      expect(await allowed(own, CORS)).toEqual([200, null, 'same-origin']);
    },
  );
});
