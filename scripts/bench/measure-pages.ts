import type { Browser, Page } from '@playwright/test';
import { timeKeys } from './measure-interactions';
import { median } from './median';
import { withPage } from './open-page';
import { OTHER_PAGES, type OtherPage } from './other-pages';
import { latencyProbe, settleProbe } from './page-probe';

/** Milliseconds on the slow profile, cold cache, until every panel shows more than its skeleton. */
export type PageFigures = Record<OtherPage, number>;

/** Milliseconds from a key press to the end of the settled frame, slow profile. */
export type PageInteractions = { typing: number; slider: number };

const NAMES = Object.keys(OTHER_PAGES) as OtherPage[];

export async function measurePages(
  browser: Browser,
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

const timeToReady = (browser: Browser, base: string, name: OtherPage): Promise<number> =>
  withPage(browser, 'slow', ({ page }) => openSettled(page, base, name));

async function openSettled(page: Page, base: string, name: OtherPage): Promise<number> {
  const { path, panels } = OTHER_PAGES[name];
  await page.addInitScript({ content: settleProbe({ panels }) + latencyProbe });
  await page.goto(base + path);
  await page.waitForFunction(() => globalThis.benchSettled > 0, null, { polling: 200 });
  return page.evaluate(() => globalThis.benchSettled);
}

/** Typing in the catalogue and moving the year of the map, each the median of several presses. */
export async function measurePageInteractions(
  browser: Browser,
  base: string,
): Promise<PageInteractions> {
  const typing = await withPage(browser, 'slow', async ({ page }) => {
    await openSettled(page, base, 'catalogue');
    await page.getByRole('searchbox').first().focus();
    return timeKeys(page, ['a', 'n', 'g', 'k', 'a', 'Backspace', 'Backspace']);
  });
  const slider = await withPage(browser, 'slow', async ({ page }) => {
    await openSettled(page, base, 'map');
    await page.getByRole('slider').first().focus();
    return timeKeys(page, ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight']);
  });
  return { typing, slider };
}
