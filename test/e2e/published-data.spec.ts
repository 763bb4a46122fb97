import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { startProductServer } from '../product-server/productServer';
import { expect, expectSettled, openPage, PANELS, panel, TODAY, test } from './fixtures';

const run = promisify(execFile);
const CODE = '52.02';
const NOW = `${TODAY}T04:00:00Z`;

/** Every panel as it reads, once all of them have their figures. */
async function readPanels(page: Page): Promise<string[]> {
  for (const name of PANELS) await panel(page, name).scrollIntoViewIfNeeded();
  await expectSettled(page);
  return Promise.all(PANELS.map((name) => panel(page, name).innerText()));
}

test.describe('a folder made from a workbook is the API', () => {
  let folder: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dasbor-published-'));
    const script = ['--import', 'tsx', 'test/publish-data/world/publishWorld.ts'];
    await run(process.execPath, [...script, join(folder, 'data'), TODAY, CODE]);
  });
  test.afterAll(() => rm(folder, { recursive: true }));

  test('the overview over it reads as the demo does', async ({ page, browser }) => {
    await openPage(page, `/${CODE}`);
    const finding = await page.getByRole('heading', { level: 1 }).innerText();
    const demo = await readPanels(page);
    const server = await startProductServer(process.env.PRODUCT ?? 'dist', join(folder, 'data'));
    const own = await browser.newPage({ baseURL: server.url });
    await own.clock.setFixedTime(NOW);
    await openPage(own, `/${CODE}`);
    await expect(own.getByRole('heading', { level: 1 })).toHaveText(finding);
    await expect.poll(() => readPanels(own)).toEqual(demo);
    await own.close();
    await server.close();
  });
});
