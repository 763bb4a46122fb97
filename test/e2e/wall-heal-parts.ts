import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type ProductServer, startProductServer } from '../product-server/productServer';
import { writeWorld } from '../product-server/writeWorld';
import { test as base, expect, TODAY } from './fixtures';
import { sceneOf } from './wall-parts';

type PerWorker = { product: ProductServer };

/** The product as it is published, on a server of the test's own whose faults it can switch. */
export const test = base.extend<object, PerWorker>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter as its list of fixtures
    async ({}, use) => {
      const world = await writeWorld(TODAY);
      const server = await startProductServer(process.env.PRODUCT ?? 'dist', world);
      await use(server);
      await server.close();
      await rm(world, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ product }, use) => use(product.url),
});

/** What the wall says is out of the ordinary. */
export const stateOf = (page: Page) => page.getByRole('status').first();

/** Opens the wall at a moment (UTC); its clock goes on only as the test lets it pass. */
export async function openWallAt(page: Page, moment: string, query = ''): Promise<void> {
  await page.clock.install({ time: moment });
  await page.goto(`/52.02/layar${query}`);
  await expectScene(page);
}

/** Real time in which a page must be there, on a busy machine too. */
const START_MS = 20_000;

/** A scene is on the wall. */
export const expectScene = (page: Page) =>
  expect(headingOf(page)).toBeVisible({ timeout: START_MS });

export const headingOf = (page: Page) => sceneOf(page).first().getByRole('heading', { level: 1 });

/** Real time for answers to arrive between two steps of the fast clock. */
const BREATH_MS = 30;
const STEP_SECONDS = 30;
/** Real time for a page on its way. */
const LOADING_BREATH_MS = 700;

/** Lets minutes pass, until something is so where a condition is given. */
export async function pass(
  page: Page,
  minutes: number,
  isEnough: () => Promise<boolean> = async () => false,
  breath = BREATH_MS,
): Promise<void> {
  for (let step = 0; step < (minutes * 60) / STEP_SECONDS; step += 1) {
    if (await isEnough()) return;
    await page.clock.fastForward(STEP_SECONDS * 1000);
    await page.waitForTimeout(breath);
  }
}

/** Lets minutes pass until the wall says so. */
export async function passUntilSaid(page: Page, words: RegExp, minutes = 12): Promise<void> {
  await pass(page, minutes, async () => words.test((await stateOf(page).textContent()) ?? ''));
  await expect(stateOf(page)).toHaveText(words);
}

/** Lets minutes pass until the wall says nothing of the kind any more. */
export async function passUntilOver(page: Page, words: RegExp, minutes = 12): Promise<void> {
  await pass(page, minutes, async () => !words.test((await stateOf(page).textContent()) ?? ''));
  await expect(stateOf(page)).not.toHaveText(words);
}

/**
 * Lets minutes pass until the page is loaded anew, slowly: time that passes for a page on its way ends
 * the patience of its first questions.
 */
export async function passUntilLoaded(page: Page, minutes: number, loads: readonly string[]) {
  await pass(page, minutes, async () => loads.length > 0, LOADING_BREATH_MS);
  await expectScene(page);
}

/** Lets minutes pass until a scene is on the wall, slowly, for the same reason. */
export async function passUntilScene(page: Page, minutes = 6): Promise<void> {
  await pass(page, minutes, () => headingOf(page).isVisible(), LOADING_BREATH_MS);
  await expectScene(page);
}

/** Addresses loaded from now on, each when it is asked for. */
export function watchLoads(page: Page): string[] {
  const loads: string[] = [];
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.serviceWorker() === null;
    if (isPage && request.frame() === page.mainFrame()) loads.push(request.url());
  });
  return loads;
}

/** The program and the answers are kept in this browser. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.clock.runFor(6000);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('wall /');
            opening.onsuccess = () => {
              const { result } = opening;
              const counting = result.transaction('receipts').objectStore('receipts').count();
              counting.onsuccess = () => {
                result.close();
                resolve(counting.result);
              };
            };
          }),
      ),
    )
    .toBeGreaterThan(1);
}

export { expect };
