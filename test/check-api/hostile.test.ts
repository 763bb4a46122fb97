import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personal } from '../../scripts/check-api/http/personal';
import { run } from '../../scripts/check-api/run';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';

const TOKEN = 'Bearer once-only';
const KEY = ['--header', 'X-Api-Key: once-only', '--header', `Authorization: ${TOKEN}`];
const CONFIG = '/config.json';
const LIST = '/catalog/v1/regencies.json';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Two hosts: what one answers is set by each test, and what reaches the other is noted. */
let answers: Record<string, Answer> = {};
let seen: IncomingMessage[] = [];
let [own, other]: Server[] = [];
let [ownUrl, otherUrl] = ['', ''];

const notFound: Answer = (_, response) => response.writeHead(404).end();
const json =
  (body: unknown, headers = {}): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
const redirect =
  (location: () => string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: location() }).end();

async function check(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run([...args, '--today', '2026-11-22'], {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text), isTTY: true },
  });
  return { code, ...said };
}

const secrets = () => JSON.stringify(seen.map(({ headers }) => headers)).includes('once-only');

beforeAll(async () => {
  own = createServer((request, response) =>
    (answers[request.url ?? ''] ?? notFound)(request, response),
  );
  other = createServer((request, response) => {
    seen.push(request);
    json({ regencies: [] })(request, response);
  });
  ownUrl = `http://localhost:${await listenOnFreePort(own, 0)}`;
  otherUrl = `http://localhost:${await listenOnFreePort(other, 0)}`;
});
beforeEach(() => {
  answers = {};
  seen = [];
});
afterAll(() => Promise.all([own, other].map((server) => server && closeServer(server))));

test('a redirect is not followed: a secret would go along; it is a fault that names where it leads', async () => {
  answers = {
    [LIST]: json({ regencies: [{ code: '52.02' }] }),
    '/catalog/v1/dimensions.json': redirect(() => `${otherUrl}/dimensions.json`),
  };
  const { code, out } = await check(ownUrl, ...KEY);
  expect([code, seen]).toEqual([1, []]);
  expect(out).toContain(`/dimensions.json  =  302 ${otherUrl}/dimensions.json`);
});

test.each([
  ['of the API', () => [ownUrl], () => [LIST, `${otherUrl}/x`]],
  [
    'of the catalog',
    () => ['--catalog', `${ownUrl}/catalog/v1`, '--assessment', ownUrl],
    () => [LIST, `${otherUrl}/x`],
  ],
  ['of config.json', () => [ownUrl + CONFIG], () => [CONFIG, `${otherUrl}/x`]],
])(
  'an address %s that leads elsewhere is named, and nothing is sent there',
  async (_, args, leads) => {
    const [path = '', to = ''] = leads();
    answers = { [path]: redirect(() => to) };
    const { code, err } = await check(...args(), ...KEY);
    expect([code, seen]).toEqual([2, []]);
    expect(err).toContain(`${path} redirects to ${to}`);
  },
);

test('a config.json leads no secret to a host that the command line does not name', async () => {
  const api = { catalog: `${otherUrl}/catalog/v1`, assessment: `${otherUrl}/assessment/v1` };
  answers = { [CONFIG]: json({ api, regencies: [{ code: '52.02' }] }) };
  const refused = await check(ownUrl + CONFIG, ...KEY);
  expect([refused.code, seen]).toEqual([2, []]);
  expect(refused.err).toContain(`--allow-host ${otherUrl}`);
  await check(ownUrl + CONFIG);
  expect([seen.length > 0, secrets()]).toEqual([true, false]);
  await check(ownUrl + CONFIG, ...KEY, '--allow-host', otherUrl);
  expect(secrets()).toBe(true);
});

test('an answer for one person must not be kept for another', async () => {
  answers = { [LIST]: json({ regencies: [] }, { 'cache-control': 'private, no-cache' }) };
  const { code, out } = await check(ownUrl, ...KEY);
  expect([code, out]).toEqual([1, expect.stringContaining('ERROR    personal  (1)')]);
  expect((await check(ownUrl)).out).not.toContain('personal');
});

test.each([
  [{ vary: 'Accept-Encoding, Authorization' }, true],
  [{ vary: '*' }, true],
  [{ 'cache-control': 'no-store' }, true],
  [{ vary: 'Accept-Encoding', 'cache-control': 'private, max-age=0' }, false],
  [{}, false],
])('the head %j keeps persons apart: %s', (headers, isKept) => {
  const exchange = { api: 'catalog', path: '/x', url: '/x', status: 200, text: '', ms: 0 } as const;
  expect(personal.check({ ...exchange, headers }) === null).toBe(isKept);
});

test('texts of an API command no terminal, in words, in JSON and on the way', async () => {
  const evil = '\u001b]0;owned\u0007\u009b2J\u202e\r0 errors';
  answers = {
    [LIST]: json({ regencies: [{ code: '52.02', name: { id: evil } }, { code: evil }] }),
  };
  for (const option of ['--all', '--json']) {
    const { out, err } = await check(ownUrl, option);
    expect(out).toContain('owned');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(err.replace(/\r/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('only codes and ids that keep the contract become part of an address', async () => {
  const asked: string[] = [];
  const note =
    (body: unknown): Answer =>
    (request, response) =>
      json(body)(request, response);
  const listed = [{ code: '52.02' }, { code: '../../admin' }, { code: '52.02/../../x' }];
  answers = {
    [LIST]: note({ regencies: listed }),
    '/catalog/v1/regencies/52.02/indicators.json': note({ indicators: [{ id: '../../secret' }] }),
  };
  own?.on('request', ({ url = '' }) => asked.push(url));
  expect((await check(ownUrl)).code).toBe(1);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => /admin|secret|\/x/.test(url))).toEqual([]);
  const { code, err } = await check(ownUrl, '--regency', '../..');
  expect([code, err]).toEqual([2, expect.stringContaining('Kemendagri')]);
});
