import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type ProductServer, startProductServer } from '../product-server/productServer';
import { writeWorld } from '../product-server/writeWorld';
import { test as base, expect, TODAY } from './fixtures';

/** The regency whose figures the server has. */
export const BATANG = { code: '33.25', name: 'Batang', timeZone: 'Asia/Jakarta', zone: 'WIB' };

/** The product as it is published, on a server of the test's own whose `config.json` it can change. */
export const test = base.extend<object, { product: ProductServer }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const world = await writeWorld(TODAY, BATANG.code);
      const server = await startProductServer(process.env.PRODUCT ?? 'dist', world);
      await use(server);
      await server.close();
      await rm(world, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ product }, use) => use(product.url),
});

/** What a token of `tokens.css` is on the page. */
export const tokenOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(),
    name,
  );

export { expect };
