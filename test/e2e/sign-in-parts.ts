import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { strictPolicy } from '../../scripts/serve';
import { type ProductServer, startProductServer } from '../product-server/productServer';
import { writeWorld } from '../product-server/writeWorld';
import { type GuardedProduct, startGuardedProduct } from '../sign-in/guardedProduct';
import { type OpenIdProvider, startOpenIdProvider } from '../sign-in/openIdProvider';
import { test as base, expect } from './fixtures';

type SignInWorld = {
  product: ProductServer;
  guarded: GuardedProduct;
  provider: OpenIdProvider;
};

/** The product where people must sign in, a real provider, and APIs that ask it about every token. */
export const test = base.extend<
  { provider: OpenIdProvider; product: ProductServer; seen: GuardedProduct['seen'] },
  { world: SignInWorld }
>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const folder = await writeWorld(new Date().toISOString().slice(0, 10));
      const product = await startProductServer(process.env.PRODUCT ?? 'dist', folder);
      const asked: { provider?: OpenIdProvider } = {};
      const guarded = await startGuardedProduct({
        behind: product.url,
        admits: async (token) => (await asked.provider?.introspect(token)) ?? false,
      });
      const provider = await startOpenIdProvider(`${guarded.url}/`);
      asked.provider = provider;
      guarded.allow(policyFor(provider.issuer));
      await use({ product, guarded, provider });
      await guarded.close();
      await product.close();
      await provider.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Where nothing else is said a test begins with people who must sign in, at a provider that is well.
  product: [
    async ({ world: { product, provider } }, use) => {
      product.configure({ signIn: provider.settings });
      await use(product);
    },
    { auto: true },
  ],
  provider: [
    async ({ world: { provider } }, use) => {
      await provider.open();
      provider.behave({});
      provider.seen.length = 0;
      await use(provider);
    },
    { auto: true },
  ],
  seen: async ({ world: { guarded } }, use) => {
    for (const list of Object.values(guarded.seen)) list.length = 0;
    await use(guarded.seen);
  },
  baseURL: ({ world: { guarded } }, use) => use(guarded.url),
  partners: ({ provider }, use) => use([provider.issuer]),
  moment: null,
});

/** As strict as the published policy, with the provider among those the page may ask. */
const policyFor = (issuer: string): string =>
  [
    strictPolicy['content-security-policy'],
    `connect-src 'self' ${issuer}`,
    "frame-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    "require-trusted-types-for 'script'; trusted-types default dasbor",
  ].join('; ');

/** Opens an address, and signs in at the provider as one of its people. */
export async function signIn(page: Page, path: string, person: 'dewan' | 'opd' = 'dewan') {
  await page.goto(path);
  await loginButton(page, person).click();
}

/** On the provider's own page. */
export const loginButton = (page: Page, person: 'dewan' | 'opd') =>
  page.getByRole('button', { name: `Masuk ${person}` });

/** Everything secret that goes between the page and the provider's token endpoint, as it goes. */
export function watchSecrets(page: Page): string[] {
  const secrets: string[] = [];
  page.on('requestfinished', async (request) => {
    if (new URL(request.url()).pathname !== '/token') return;
    const sent = new URLSearchParams(request.postData() ?? '');
    const answer: Record<string, unknown> = await (await request.response())?.json();
    for (const name of ['code', 'code_verifier']) secrets.push(sent.get(name) ?? '?');
    for (const name of ['access_token', 'refresh_token', 'id_token']) {
      secrets.push(String(answer[name]));
    }
  });
  return secrets;
}

/** Real time in which a page must be there, by way of the provider, on a busy machine too. */
const START_MS = 20_000;

/** Figures of the overview are on screen. */
export const expectFigures = (page: Page, dimensions = 'Enam Dimensi') =>
  expect(page.getByRole('region', { name: dimensions }).getByRole('link').first()).toBeVisible({
    timeout: START_MS,
  });

export const identity = (page: Page) => page.getByRole('button', { name: /^Masuk sebagai / });

/** Whoever had this browser before is forgotten by the provider. */
export const endSession = (context: BrowserContext) =>
  context.clearCookies({ domain: '127.0.0.1' });

/** Everything the browser would still hold after the window is closed, and its addresses so far. */
export const heldByBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        databases.push(
          await new Promise((resolve) => {
            all.onsuccess = () => resolve(all.result);
          }),
        );
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    const visited = window.navigation.entries().map(({ url }) => url);
    const storages = [{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name];
    return JSON.stringify([storages, history.state, databases, cached, visited, location.href]);
  });

export { expect };
