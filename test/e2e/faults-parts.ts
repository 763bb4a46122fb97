import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { test } from './wall-heal-parts';

export const NOON = '2026-11-22T04:00:00Z';
/** The overview with a district chosen, as a colleague's link would open it. */
export const ADDRESS = '/52.02?kecamatan=52.02.04';

/**
 * Opens the overview at noon. Its clock goes on only as the test lets it pass, the browser's own
 * timer of a request included, and the words for what may fail are at hand, as after a few seconds.
 */
export async function openOverview(page: Page, path = ADDRESS): Promise<void> {
  await page.addInitScript(() => {
    AbortSignal.timeout = (ms) => {
      const timer = new AbortController();
      setTimeout(() => timer.abort(new DOMException('Timed out', 'TimeoutError')), ms);
      return timer.signal;
    };
  });
  await page.clock.install({ time: NOON });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** As `openOverview`, and all its panels stand. */
export async function openSettled(page: Page, path = ADDRESS): Promise<void> {
  const words = page.waitForResponse(/failureParts/);
  await openOverview(page, path);
  await passUntil(page, figureOf(page));
  await passUntilGone(page, page.getByText(/^Memuat …$/).first(), 60);
  await page.clock.runFor(2500);
  await words;
}

/** A figure of the newest evaluation; it must outlive every failure. */
export const figureOf = (page: Page) =>
  page.getByRole('region', { name: 'Evaluasi Nasional' }).getByText('2,85', { exact: true });

export const refresh = (page: Page) => page.getByRole('button', { name: 'Muat ulang' }).click();

/** The note of a panel whose figures could not be refreshed. */
export const staleNote = (page: Page) => page.getByText(/^Gagal memperbarui:/).first();

/** The same, with the words of what failed. */
export const staleOf = (page: Page, words: RegExp) => staleNote(page).filter({ hasText: words });

/** Lets time pass, a few seconds at a time, until something is there. */
export const passUntil = (page: Page, shown: Locator, seconds = 90) =>
  passWhile(page, async () => !(await shown.isVisible()), seconds).then(() =>
    expect(shown).toBeVisible(),
  );

/** Lets time pass until something is gone. */
export const passUntilGone = (page: Page, shown: Locator, seconds = 400) =>
  passWhile(page, () => shown.isVisible(), seconds).then(() => expect(shown).toBeHidden());

const BREATH_MS = 25;
const STEP_SECONDS = 5;

async function passWhile(page: Page, isSo: () => Promise<boolean>, seconds: number) {
  for (let passed = 0; passed < seconds && (await isSo()); passed += STEP_SECONDS) {
    await page.clock.runFor(STEP_SECONDS * 1000);
    await page.waitForTimeout(BREATH_MS);
  }
}

export { expect, test };
