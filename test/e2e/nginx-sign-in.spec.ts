import { findNginx } from '../nginx/nginxPresence';
import { freePort, type Nginx, startNginx } from '../nginx/startNginx';
import { startWorldServer } from '../nginx/worldServer';
import { type OpenIdProvider, startOpenIdProvider } from '../sign-in/openIdProvider';
import { expect } from './fixtures';
import { answerOf, test as base, skipWithoutNginx } from './nginx-parts';
import { expectFigures, identity, signIn } from './sign-in-parts';

type Behind = { server: Nginx; provider: OpenIdProvider };

/** nginx before an API that asks a real provider about every token; the page may ask both. */
const test = base.extend<object, { behind: Behind }>({
  behind: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const port = await freePort();
      const provider = await startOpenIdProvider(`http://localhost:${port}/`);
      const today = new Date().toISOString().slice(0, 10);
      const api = await startWorldServer(today, { admits: provider.introspect });
      const program = process.env.PRODUCT ?? 'dist';
      const site = { program, data: program, port, connect: provider.issuer, proxyTo: api.host };
      const server = await startNginx(findNginx() ?? 'nginx', site);
      await server.configure({ signIn: provider.settings });
      await use({ server, provider });
      await server.close();
      await api.close();
      await provider.stop();
    },
    { scope: 'worker' },
  ],
  nginx: [({ behind }, use) => use(behind.server), { scope: 'worker' }],
  partners: ({ behind }, use) => use([behind.provider.issuer]),
  moment: null,
});

skipWithoutNginx();
test.describe.configure({ timeout: 60_000 });

test('people sign in at a real provider under the strict policy, and no code is logged', async ({
  page,
  nginx,
}) => {
  const refused = await answerOf(nginx, '/api/catalog/v1/regencies.json');
  expect(refused.status).toBe(401);
  await signIn(page, '/52.02');
  await expect(identity(page)).toBeVisible({ timeout: 20_000 });
  await expectFigures(page);
  const log = await nginx.accessLog();
  expect(log).toContain('"GET /');
  expect(log).not.toMatch(/code=|state=/);
});
