import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { resources } from '@/api/contract/resources';
import { run } from '../../scripts/check-api/run';
import { type FolderServer, serveFolder } from '../../scripts/serve';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { mockTree, TODAY } from './mockTree';

/** Each reads and checks a whole regency, on machines that do other work too. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CODE = '33.25';
const WORKSHEETS = `api/assessment/v1/regencies/${CODE}/worksheets.json`;

let folder: string;
let server: FolderServer;
let pages: Server;
let pagesUrl: string;

/** Runs the command and keeps what it says. */
async function check(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run([...args, '--today', TODAY], {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  });
  return { code, ...said };
}

const write = async (path: string, body: unknown): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), typeof body === 'string' ? body : JSON.stringify(body));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-api-'));
  for (const { name, path, body } of await mockTree(CODE)) {
    const own = (list: { code: string }[]) => list.filter(({ code }) => code === CODE);
    const served =
      path === '/regencies.json'
        ? { regencies: own(Reflect.get(Object(body), 'regencies')) }
        : body;
    await write(`api/${resources[name].api}/v1${path}`, served);
  }
  const api = { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' };
  await write('config.json', { api, regencies: [{ code: CODE }] });
  server = await serveFolder({ roots: { '/': folder } });
  pages = createServer((_, response) => response.end('<!doctype html><title>Dasbor</title>'));
  pagesUrl = `http://localhost:${await listenOnFreePort(pages, 0)}`;
});

afterAll(async () => {
  await server.close();
  await closeServer(pages);
  await rm(folder, { recursive: true });
});

test('a live API without errors ends with 0, and with its warnings in words', async () => {
  const { code, out } = await check(server.url);
  expect(out).toMatch(/0 errors, \d+ warnings?\. \d+ answers read\./);
  expect(out).toContain('targets-exist');
  expect(code).toBe(0);
});

test('a folder, and the config of an installation, lead to the same answers', async () => {
  const counts = async (target: string) => /0 errors.*/.exec((await check(target)).out)?.[0];
  const ofFolder = await counts(folder);
  expect(ofFolder).toMatch(/answers read/);
  expect(await counts(join(folder, 'config.json'))).toBe(ofFolder);
  expect(await counts(join(folder, 'api/catalog/v1'))).toBe(ofFolder);
});

test('where a dashboard stands, what its config.json names is checked, not what lies at the usual paths', async () => {
  const right = await readFile(join(folder, 'config.json'), 'utf8');
  const misspelt = { catalog: '/api/katalog/v1', assessment: '/api/assessment/v1' };
  await write('config.json', { defaultRegency: CODE, api: misspelt, regencies: [{ code: CODE }] });
  const { code, err } = await check(`${server.url}/`);
  await write('config.json', right);
  expect(code).toBe(2);
  expect(err).toContain('/api/katalog/v1/regencies.json');
});

test('an error is named with its answer, its field, its value and the way to mend it', async () => {
  const { code, out } = await check(server.url, '--origin', 'https://dasbor.example.go.id');
  expect(code).toBe(1);
  expect(out).toContain('Access-Control-Allow-Origin: https://dasbor.example.go.id');
  await write(WORKSHEETS, { sources: [], worksheets: [{ agency: 'x' }] });
  const broken = await check(folder, '--json');
  expect(broken.code).toBe(1);
  const [site] = JSON.parse(broken.out);
  expect(site.findings).toContainEqual(
    expect.objectContaining({
      rule: 'contract',
      resource: `/regencies/${CODE}/worksheets.json`,
      at: 'worksheets.0.id',
    }),
  );
});

test('an answer that was cut off, and one that is missing, are faults of their own', async () => {
  await write(WORKSHEETS, '{"sources": [');
  const cut = await check(folder);
  expect([cut.code, cut.out]).toEqual([1, expect.stringContaining('It is no JSON')]);
  await rm(join(folder, WORKSHEETS));
  const missing = await check(server.url);
  expect(missing.out).toContain('The assessment page has no worksheets.');
});

test.each([
  ['nobody listens', () => ['http://localhost:59999'], 'nobody listens at this host and port'],
  ['a page answers', () => ['--catalog', pagesUrl, '--assessment', pagesUrl], 'with a web page'],
  [
    'a page of the dashboard is named',
    () => [`${server.url}/${CODE}/peta`],
    /leave out \/33\.25\/peta, and give http:\S+\d\/config\.json \(.*--regency 33\.25/,
  ],
  ['no API is there', () => [`${server.url}/nowhere`], 'Give the base address of the catalog'],
  ['no folder is there', () => ['/no/such/folder'], 'There is no folder /no/such/folder'],
  ['nothing is named', () => [], 'Which API?'],
  ['an option is unknown', () => ['--fast'], 'npm run check-api'],
  ['a header has no name', () => [server.url, '--header', 'Bearer'], '"Name: value"'],
  ['the time is no time', () => [server.url, '--timeout', 'soon'], 'number of seconds'],
])('where %s, nothing is checked and the way out is said', async (_, args, words) => {
  const { code, err, out } = await check(...args());
  expect([code, out]).toEqual([2, '']);
  if (typeof words === 'string') expect(err).toContain(words);
  else expect(err).toMatch(words);
});
