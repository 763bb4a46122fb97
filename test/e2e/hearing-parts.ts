import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ProductServer, startProductServer } from '../product-server/productServer';
import { writeWorld } from '../product-server/writeWorld';
import { test as base, expect, expectSettled, TODAY } from './fixtures';

/** A server of the test's own and the folder that is its API, which the test may change. */
type Own = { product: ProductServer; world: string };

/** The product as it is published, over an API that is a folder of files. */
export const test = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
  world: async ({}, use) => {
    const world = await writeWorld(TODAY);
    await use(world);
    await rm(world, { recursive: true });
  },
  product: async ({ world }, use) => {
    const server = await startProductServer(process.env.PRODUCT ?? 'dist', world);
    await use(server);
    await server.close();
  },
  baseURL: ({ product }, use) => use(product.url),
});

export const SCORECARD = 'api/assessment/v1/regencies/52.02/scorecards/2026.json';
export const BOUNDARIES = 'api/catalog/v1/regencies/52.02/boundaries/district.geojson';

/** Changes one answer of the API as its operator would, in the file. */
export async function changeAnswer<T>(
  world: string,
  path: string,
  change: (body: T) => void,
): Promise<void> {
  const file = join(world, path);
  const body: T = JSON.parse(await readFile(file, 'utf8'));
  change(body);
  await writeFile(file, JSON.stringify(body));
}

/** Opens a hearing and waits until its report stands. */
export async function openHearing(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSettled(page);
}

/** What is said of the fingerprint once it is known. */
export const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /^Sidik isi/ });

/** The link of the edition that carries its fingerprint, as a path. */
export async function keptLink(page: Page): Promise<string> {
  await expect(verdict(page)).toBeVisible({ timeout: 20_000 });
  await page.getByText('Tautan edisi', { exact: true }).click();
  const address = await page.getByLabel(/Membuka angka yang sama/).inputValue();
  const { pathname, search } = new URL(address);
  expect(pathname).toMatch(/;sidik=[0-9a-f.]+$/);
  return pathname + search;
}

export { expect };
