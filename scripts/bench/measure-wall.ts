import type { BenchBrowser } from './bench-browser';

import { REGENCY } from './build-contestants';
import { withPage } from './open-page';
import { watchTraffic } from './traffic';

/** What an idle wall asks of the network in an hour, its start left out. */
export type WallFigures = { requests: number; bytes: number };

const MINUTE_MS = 60_000;
const STEP_MS = 5_000;
/** A round of the usual scenes, after which every answer has been asked for once. */
const START_MINUTES = 15;
const HOUR_MINUTES = 60;
/** Real time for answers to arrive between two steps of the fast clock. */
const BREATH_MS = 25;

export const measureWall = (browser: BenchBrowser, base: string): Promise<WallFigures> =>
  withPage(browser, 'fast', async ({ page, cdp }) => {
    await page.clock.install();
    const pass = async (minutes: number) => {
      for (let step = 0; step < (minutes * MINUTE_MS) / STEP_MS; step += 1) {
        await page.clock.runFor(STEP_MS);
        await page.waitForTimeout(BREATH_MS);
      }
    };
    await page.goto(`${base}/${REGENCY}/layar`);
    await page.locator('main section[data-scene] h1').first().waitFor();
    await pass(START_MINUTES);
    const traffic = await watchTraffic(cdp);
    await pass(HOUR_MINUTES);
    const { requests, ...bytes } = traffic.total();
    return { requests, bytes: Object.values(bytes).reduce((total, part) => total + part, 0) };
  });
