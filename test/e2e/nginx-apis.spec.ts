import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findNginx } from '../nginx/nginxPresence';
import { freePort, type Nginx, startNginx } from '../nginx/startNginx';
import { startWorldServer } from '../nginx/worldServer';
import { expect, FAILED_ANSWER, openPage, panel, TODAY } from './fixtures';
import { answerOf, skipWithoutNginx, test } from './nginx-parts';

const run = promisify(execFile);
const program = process.env.PRODUCT ?? 'dist';
const SCORECARD = '/api/assessment/v1/regencies/52.02/scorecard.json';
const nginx = () => findNginx() ?? 'nginx';

skipWithoutNginx();
test.describe.configure({ timeout: 90_000 });

const behindProxy = test.extend({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const api = await startWorldServer(TODAY);
      const server = await startNginx(nginx(), { program, data: program, proxyTo: api.host });
      await use(server);
      await server.close();
      await api.close();
    },
    { scope: 'worker' },
  ],
});

behindProxy('an API program behind the same origin', async ({ page, nginx: server }) => {
  await openPage(page, '/52.02');
  await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
  const { status, headers } = await answerOf(server, SCORECARD);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  const again = await answerOf(server, SCORECARD, { 'if-none-match': headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  const gone = await answerOf(server, '/api/catalog/v1/nothing.json');
  expect([gone.status, gone.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json',
  ]);
});

type Elsewhere = { server: Nginx; other: string };

/** The origin beside the dashboard's is the API, and the operator has named it in `origins.conf`. */
const acrossOrigins = test.extend<object, { elsewhere: Elsewhere }>({
  elsewhere: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const port = await freePort();
      const api = await startWorldServer(TODAY, { allowOrigin: `http://localhost:${port}` });
      const site = { program, data: program, port, connect: api.url };
      const server = await startNginx(nginx(), site);
      const base = (name: string) => `${api.url}/api/${name}/v1`;
      await server.configure({ api: { catalog: base('catalog'), assessment: base('assessment') } });
      await use({ server, other: api.url });
      await server.close();
      await api.close();
    },
    { scope: 'worker' },
  ],
  nginx: [({ elsewhere }, use) => use(elsewhere.server), { scope: 'worker' }],
  partners: ({ elsewhere }, use) => use([elsewhere.other]),
});

acrossOrigins('an API of another origin that the operator named', async ({ page, elsewhere }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPage(page, '/52.02');
  await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
  expect(asked.filter((url) => url.startsWith(elsewhere.other)).length).toBeGreaterThan(2);
});

acrossOrigins(
  'an origin that nobody named is refused by the browser',
  async ({ page, strict, watch, elsewhere }) => {
    strict.expectViolation(/^connect-src http:\/\/127\.0\.0\.1/);
    watch.expectProblem(/violates the (document.s|following) Content Security Policy/);
    watch.expectProblem(/^External request: http:\/\/127\.0\.0\.1/);
    watch.expectProblem(FAILED_ANSWER);
    await openPage(page, '/52.02');
    const unnamed = elsewhere.other.replace('localhost', '127.0.0.1');
    const asking = page.evaluate((url) => fetch(url).then(() => 'read'), unnamed);
    await expect(asking).rejects.toThrow(/Failed to fetch/);
  },
);

const overWorkbook = test.extend({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'dasbor-published-'));
      const data = join(folder, 'data');
      const script = ['--import', 'tsx', 'test/publish-data/publishWorld.ts'];
      await run(process.execPath, [...script, data, TODAY, '52.02']);
      const server = await startNginx(nginx(), { program, data });
      await use(server);
      await server.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

overWorkbook('a folder that publish-data made of a workbook', async ({ page, nginx: server }) => {
  await openPage(page, '/52.02');
  await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
  const asked = { 'accept-encoding': 'gzip' };
  const { headers } = await answerOf(server, SCORECARD, asked);
  expect(headers.get('content-encoding')).toBe('gzip');
  const etag = headers.get('etag') ?? '';
  const again = await answerOf(server, SCORECARD, { ...asked, 'if-none-match': etag });
  expect(again.status).toBe(304);
});
