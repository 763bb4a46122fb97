import type { Page } from '@playwright/test';
import type { BenchBrowser } from './bench-browser';
import { timeKeys } from './measure-interactions';
import { median } from './median';
import { withPage } from './open-page';
import { OTHER_PAGES, type OtherPage } from './other-pages';
import { type Interaction, PAGE_INTERACTIONS, type PageInteraction } from './page-interactions';
import { latencyProbe, settleProbe } from './page-probe';

/** Milliseconds on the slow profile, cold cache, until every panel shows more than its skeleton. */
export type PageFigures = Record<OtherPage, number>;

/** Milliseconds from a key press to the end of the settled frame, slow profile. */
export type PageInteractions = Record<PageInteraction, number>;

const NAMES = Object.keys(OTHER_PAGES) as OtherPage[];
const INTERACTIONS = Object.keys(PAGE_INTERACTIONS) as PageInteraction[];

export async function measurePages(
  browser: BenchBrowser,
  base: string,
  runs: number,
): Promise<PageFigures> {
  const times = new Map<OtherPage, number[]>(NAMES.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const name of NAMES) times.get(name)?.push(await timeToReady(browser, base, name));
  return Object.fromEntries(
    NAMES.map((name) => [name, median(times.get(name) ?? [])]),
  ) as PageFigures;
}

const timeToReady = (browser: BenchBrowser, base: string, name: OtherPage): Promise<number> =>
  withPage(browser, 'slow', ({ page }) => openSettled(page, base, name));

async function openSettled(page: Page, base: string, name: OtherPage): Promise<number> {
  const { path, panels } = OTHER_PAGES[name];
  await page.addInitScript({ content: settleProbe({ panels }) + latencyProbe });
  await page.goto(base + path);
  await page.waitForFunction(() => globalThis.benchSettled > 0, null, { polling: 200 });
  return page.evaluate(() => globalThis.benchSettled);
}

/** What is typed, slid and chosen, each the median of several presses. */
export async function measurePageInteractions(
  browser: BenchBrowser,
  base: string,
): Promise<PageInteractions> {
  const times = new Map<PageInteraction, number>();
  for (const name of INTERACTIONS) {
    const { page: on, field, keys }: Interaction = PAGE_INTERACTIONS[name];
    const time = await withPage(browser, 'slow', async ({ page }) => {
      await openSettled(page, base, on);
      await page.getByRole(field.role, field).first().focus();
      return timeKeys(page, keys);
    });
    times.set(name, time);
  }
  return Object.fromEntries(times) as PageInteractions;
}
