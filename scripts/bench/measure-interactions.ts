import type { Locator, Page } from '@playwright/test';
import { id } from '@/i18n/messages/id';
import type { BenchBrowser } from './bench-browser';
import { READY_WHEN } from './measure-load';
import { median } from './median';
import { withPage } from './open-page';
import { latencyProbe, loadProbe } from './page-probe';

/** Milliseconds from the key press to the end of the settled frame, the answers being at hand. */
export type InteractionFigures = { year: number; indicator: number; district: number };

const REPEATS = 5;
/** Without a change for so long, the page has settled. */
const QUIET_MS = 500;

/** Trusted key presses on a page that has finished loading, on the slow profile. */
export const measureInteractions = (browser: BenchBrowser, url: string) =>
  withPage(browser, 'slow', async ({ page }): Promise<InteractionFigures> => {
    await page.exposeFunction('benchReady', () => undefined);
    await page.addInitScript({ content: loadProbe(READY_WHEN) + latencyProbe });
    await page.goto(url);
    await page.waitForFunction(() => globalThis.benchPaint.ready > 0, null, { polling: 200 });
    await page.waitForLoadState('networkidle');
    const field = (name: string) => page.getByRole('combobox', { name, exact: true });
    return {
      year: await timeBackAndForth(page, field(id['map.year'])),
      indicator: await timeBackAndForth(page, field(id['map.indicator'])),
      district: await timeSelecting(page),
    };
  });

/** Moves between two choices; the first visit to each fetches its answer and is not counted. */
export async function timeBackAndForth(page: Page, field: Locator): Promise<number> {
  const isFirst = (await field.evaluate((select: HTMLSelectElement) => select.selectedIndex)) === 0;
  const keys = isFirst ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  const times: number[] = [];
  for (let press = 0; press < REPEATS + 2; press += 1) {
    await field.focus();
    times.push(await timeKey(page, keys[press % 2] ?? ''));
  }
  return median(times.slice(2));
}

async function timeSelecting(page: Page): Promise<number> {
  await page.locator('main [role=option][tabindex="0"]').first().focus();
  const times: number[] = [];
  for (let press = 0; press < REPEATS; press += 1) {
    times.push(await timeKey(page, 'Enter'));
    await timeKey(page, 'Escape');
  }
  return median(times);
}

/** Median over the presses; the first of them is not counted. */
export async function timeKeys(page: Page, keys: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const key of keys) times.push(await timeKey(page, key));
  return median(times.slice(1));
}

async function timeKey(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  await page
    .waitForFunction((quiet) => globalThis.benchQuiet() > quiet, QUIET_MS, { polling: 100 })
    .catch(() => {
      throw new Error(`Nothing on the page changed after ${key}`);
    });
  return page.evaluate(() => globalThis.benchLatency());
}
