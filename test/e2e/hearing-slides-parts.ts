import { expect, type Page } from '@playwright/test';

export const HEARING = '/52.02/rapat/rdp-komisi-iii-2026-07';

export const slideOf = (page: Page) => page.locator('[data-slide]');
export const bar = (page: Page) => page.getByRole('region', { name: 'Tombol presentasi' });

/** The number of the slide on screen, as it says itself. */
export const expectSlide = (page: Page, number: number) =>
  expect(slideOf(page)).toContainText(new RegExp(`Salindia ${number} dari \\d+`));

/** Opens a hearing as slides and waits until the slide of the address is drawn. */
export async function openSlides(page: Page, words = ''): Promise<void> {
  await page.goto(`${HEARING}?tampil=presentasi${words}`);
  await expect(slideOf(page).getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
}

export const countOf = async (page: Page): Promise<number> =>
  Number(/dari (\d+)/.exec((await slideOf(page).locator('footer').textContent()) ?? '')?.[1]);

/** As a keyboard does that repeats while a key is held down. */
export const holdDown = (page: Page, key: string) =>
  page.evaluate((pressed) => {
    for (const repeat of [false, true, true])
      window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, repeat, bubbles: true }));
  }, key);
