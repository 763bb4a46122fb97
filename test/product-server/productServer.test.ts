import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Fault } from './faults';
import { type ProductServer, startProductServer } from './productServer';

const SCORECARD = '/api/assessment/v1/regencies/52.02/scorecard.json';
const CATALOG = '/api/catalog/v1/regencies.json';
const PAGE = '<meta name="build" content="ab12"><div id="root"></div>';
let folder: string;
let server: ProductServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'product-'));
  const write = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('dist/index.html', PAGE);
  await write('dist/sw.js', 'const build = "ab12";');
  await write(`world${SCORECARD}`, '{"publishedAt":"2026-11-22","indicators":[{"name":{}}]}');
  await write(`world${CATALOG}`, '{}');
  server = await startProductServer(join(folder, 'dist'), join(folder, 'world'));
});
afterEach(() => server.heal());
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, accept = '*/*') => fetch(server.url + path, { headers: { accept } });
const textOf = async (path: string, accept?: string) => (await ask(path, accept)).text();

test.each<[Fault, number, RegExp]>([
  ['malformed', 200, /\[$/],
  ['login-page', 200, /password/],
  ['unauthorized', 401, /Unauthorized/],
  ['forbidden', 403, /Forbidden/],
  ['server-error', 500, /Internal/],
  ['contract-broken', 200, /"publishedAt":"kemarin","indicators":\[\{"name":\{\}/],
  ['part-broken', 200, /"publishedAt":"2026-11-22","indicators":\[\{"name":7/],
])('%s answers in the place of one API until it is healed', async (fault, status, text) => {
  server.fail('assessment', fault);
  const answer = await ask(SCORECARD);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(text);
  expect(await textOf(CATALOG)).toBe('{}');
  server.heal('assessment');
  expect(await textOf(SCORECARD)).toContain('2026-11-22');
});

test('who is down or closed does not answer at all, and comes back at the same port', async () => {
  server.fail('assessment', 'down');
  await expect(ask(SCORECARD)).rejects.toThrow();
  server.heal();
  await server.close();
  await expect(ask(CATALOG)).rejects.toThrow();
  await server.open();
  expect(await textOf(CATALOG)).toBe('{}');
});

test('who wants to be left alone says until when', async () => {
  server.fail('assessment', 'too-many');
  expect((await ask(SCORECARD)).headers.get('retry-after')).toBe('60');
  server.fail('assessment', 'maintenance');
  const { headers } = await ask(SCORECARD);
  const [until = '', date = ''] = [headers.get('retry-after') ?? '', headers.get('date') ?? ''];
  expect((Date.parse(until) - Date.parse(date)) / 1000).toBeCloseTo(120, -1);
});

test('a body that is cut breaks off, and one without end goes on', async () => {
  server.fail('assessment', 'cut');
  await expect(textOf(SCORECARD)).rejects.toThrow();
  server.fail('assessment', 'endless');
  const reader = (await ask(SCORECARD)).body?.getReader();
  let size = 0;
  while (size < 5_000_000) size += (await reader?.read())?.value?.length ?? Number.NaN;
  await reader?.cancel();
  expect(size).toBeGreaterThan(5_000_000 - 1);
});

test('the time of the answers and who may read them is told when asked for', async () => {
  const told = async () => {
    const { headers } = await ask(CATALOG);
    return [headers.get('date'), headers.get('access-control-allow-origin')];
  };
  expect(await told()).toEqual([null, null]);
  server.tellTime(new Date('2026-11-23T04:00:00Z'));
  server.allowOrigin('http://x.example');
  expect(await told()).toEqual(['Mon, 23 Nov 2026 04:00:00 GMT', 'http://x.example']);
  server.tellTime(null);
});

test('who is silent answers when healed', async () => {
  server.fail('catalog', 'silent');
  const answer = textOf(CATALOG);
  const first = await Promise.race([answer, textOf(SCORECARD).then(() => 'the other API')]);
  expect(first).toBe('the other API');
  server.heal();
  expect(await answer).toBe('{}');
});

test('a new build is another page and another worker', async () => {
  server.publishBuild();
  expect(await textOf('/52.02/layar', 'text/html')).toContain('content="ab12n2"');
  expect(await textOf('/sw.js')).toBe('const build = "ab12n2";');
});

test('requests and bytes are counted since they were last taken', async () => {
  server.takeTraffic();
  await textOf(CATALOG);
  const { requests, byPath, bytes } = server.takeTraffic();
  expect({ requests, byPath }).toEqual({ requests: 1, byPath: { [CATALOG]: 1 } });
  // The last bytes are counted when the connection is done with them.
  let counted = bytes;
  await expect.poll(() => (counted += server.takeTraffic().bytes)).toBeGreaterThan(200);
});
