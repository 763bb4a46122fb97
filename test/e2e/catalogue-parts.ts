import type { Page } from '@playwright/test';
import { expect, openPage, panel } from './fixtures';

export const list = (page: Page) => panel(page, 'Daftar Indikator');
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari indikator' });
export const count = (page: Page) => list(page).getByRole('status');
export const rows = (page: Page) => list(page).locator('tbody').getByRole('row');
export const names = (page: Page) => list(page).getByRole('rowheader').getByRole('link');

/** Opens the catalogue and waits until the rows below the first screen are drawn too. */
export async function openCatalogue(page: Page, path: string) {
  await openPage(page, path);
  await expect(async () => {
    const shown = Number((await count(page).textContent())?.split(' ')[0]);
    expect(await rows(page).count()).toBe(shown);
  }).toPass();
}

/** Texts of the rows, with plain spaces. */
export const textsOfRows = async (page: Page): Promise<string[]> =>
  (await rows(page).evaluateAll((found) => found.map((row) => row.textContent ?? ''))).map((text) =>
    text.replace(/[\s\u00a0]+/g, ' '),
  );
