import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startNginx } from '../nginx/startNginx';
import { expect } from './fixtures';
import { answerOf, skipWithoutNginx, test } from './nginx-parts';

skipWithoutNginx();

const API = '/api/catalog/v1';
const MISSING = '/assets/app-12345678.js';
const NAVIGATION = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
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

function hashedFile(program: string): string {
  const name = readdirSync(join(program, 'assets')).find((file) => /^app-.+\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no app-….js');
  return `/assets/${name}`;
}

test('every answer carries every header, whatever its status', async ({ nginx, installed }) => {
  const file = hashedFile(installed?.program ?? '');
  const { headers } = await answerOf(nginx, file);
  const etag = headers.get('etag') ?? '';
  const answers: [string, number, Record<string, string>?][] = [
    ['/', 200],
    ['/52.02/layar', 200, NAVIGATION],
    [file, 200],
    [file, 304, { 'if-none-match': etag }],
    [file, 206, { range: 'bytes=0-9' }],
    [MISSING, 404],
    ['/.git/config', 404],
    ['/config.json', 200],
    ['/sw.js', 200],
    ['/healthz', 200],
    [`${API}/regencies.json`, 200],
    [`${API}/nothing.json`, 404],
    [`${API}/regencies.json`, 405, { method: 'POST' }],
    [`${API}/regencies.json`, 204, { method: 'OPTIONS' }],
    ['/%00', 400],
  ];
  for (const [path, status, asked] of answers) {
    const answer = await answerOf(nginx, path, asked);
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
  }
});

test('a file named by its content is kept for a year; everything else is asked for again', async ({
  nginx,
  installed,
}) => {
  const caching = async (path: string, asked = {}) =>
    (await answerOf(nginx, path, asked)).headers.get('cache-control');
  const file = hashedFile(installed?.program ?? '');
  expect(await caching(file)).toBe(YEAR);
  for (const path of [
    '/',
    '/index.html',
    '/config.json',
    '/sw.js',
    `${API}/regencies.json`,
    MISSING,
  ])
    expect(await caching(path), path).toBe('no-cache');
  expect(await caching('/52.02', NAVIGATION)).toBe('no-cache');
});

test('what has not changed is answered in short, compressed or not', async ({ nginx }) => {
  for (const path of ['/index.html', '/config.json', '/sw.js', `${API}/regencies.json`])
    for (const encoding of ['gzip', 'identity']) {
      const asked = { 'accept-encoding': encoding };
      const etag = (await answerOf(nginx, path, asked)).headers.get('etag') ?? '';
      expect(etag, path).not.toBe('');
      const again = await answerOf(nginx, path, { ...asked, 'if-none-match': etag });
      expect([again.status, again.text], path).toEqual([304, '']);
    }
});

test('program and API are sent compressed, as what they are', async ({ nginx, installed }) => {
  const types: [string, string][] = [
    [hashedFile(installed?.program ?? ''), 'application/javascript; charset=utf-8'],
    ['/52.02', 'text/html; charset=utf-8'],
    [`${API}/regencies.json`, 'application/json'],
    [`${API}/regencies/52.02/boundaries/district.geojson`, 'application/geo+json'],
  ];
  for (const [path, type] of types) {
    const { headers } = await answerOf(nginx, path, { ...NAVIGATION, 'accept-encoding': 'gzip' });
    expect([headers.get('content-type'), headers.get('content-encoding')]).toEqual([type, 'gzip']);
    expect(headers.get('vary')).toContain('Accept-Encoding');
  }
});

test('an address is a page, a file or nothing, whatever dots it holds', async ({ nginx }) => {
  for (const [path, accept, status, of] of [
    ['/', '*/*', 200, 'page'],
    ['/52.02', '*/*', 200, 'page'],
    ['/52.02/indikator/ipm', NAVIGATION.accept, 200, 'page'],
    ['/52.02/rapat/2026-11-20;nama=RDP;sidik=3f2a91.ab0012', NAVIGATION.accept, 200, 'page'],
    ['/masuk', NAVIGATION.accept, 200, 'page'],
    ['/masuk', '*/*', 404, 'nothing'],
    [MISSING, NAVIGATION.accept, 404, 'nothing'],
    ['/robots.txt', NAVIGATION.accept, 404, 'nothing'],
    ['/.env', NAVIGATION.accept, 404, 'nothing'],
    [`${API}/nothing`, NAVIGATION.accept, 404, 'problem'],
    [`${API}/`, NAVIGATION.accept, 404, 'problem'],
  ] as const) {
    const answer = await answerOf(nginx, path, { accept });
    expect([path, answer.status]).toEqual([path, status]);
    expect([path, answer.text.includes('<div id="root">')]).toEqual([path, of === 'page']);
    if (of !== 'problem') continue;
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({ status, title: 'Not found' });
  }
});

test('no query of an address is written into the log', async ({ nginx }) => {
  await answerOf(nginx, '/52.02?code=once-only&state=s');
  await expect.poll(nginx.accessLog).toContain('"GET /52.02" 200');
  expect(await nginx.accessLog()).not.toContain('once-only');
});

test('a dashboard elsewhere that the operator named may read the API, and nobody else', async ({
  installed,
}) => {
  if (installed === null) throw new Error('not installed');
  const { binary, ...site } = installed;
  const cors = 'https://dasbor.example';
  const server = await startNginx(binary, { ...site, cors });
  const allowed = async (path: string, origin: string, asked = {}) => {
    const { status, headers } = await answerOf(server, path, { origin, ...asked });
    expect(headers.get('vary')).toContain('Origin');
    return [status, headers.get('access-control-allow-origin')];
  };
  const path = `${API}/regencies.json`;
  expect(await allowed(path, cors)).toEqual([200, cors]);
  expect(await allowed(path, cors, { method: 'OPTIONS' })).toEqual([204, cors]);
  expect(await allowed(`${API}/nothing.json`, cors)).toEqual([404, cors]);
  expect(await allowed(path, 'https://dasbor.example.evil.id')).toEqual([200, null]);
  await server.close();
});
