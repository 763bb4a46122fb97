import { findNginx } from '../nginx/nginxPresence';
import { startNginx } from '../nginx/startNginx';
import { expect, openPage, panel } from './fixtures';
import { test as base, isControlled, skipWithoutNginx } from './nginx-parts';

/** The hosted demo: its API is a worker in the browser, its server has none. */
const test = base.extend({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const program = process.env.DEMO ?? 'dist-demo';
      const nginx = await startNginx(findNginx() ?? 'nginx', { program, data: program });
      await use(nginx);
      await nginx.close();
    },
    { scope: 'worker' },
  ],
});

skipWithoutNginx();
test.describe.configure({ timeout: 60_000 });

test('the demo runs behind the same nginx, its API within the browser', async ({ page }) => {
  await openPage(page, '/33.25');
  expect(await isControlled(page)).toBe(true);
  await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
});
