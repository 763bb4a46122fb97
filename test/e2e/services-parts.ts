import type { Locator, Page } from '@playwright/test';
import { expect, openPage, panel } from './fixtures';

export const counts = (page: Page) => panel(page, 'Menurut Dimensi dan Jenis');
export const twice = (page: Page) => panel(page, 'Keperluan yang Dilayani Ganda');
export const map = (page: Page) => panel(page, 'Lokasi Layanan');
export const list = (page: Page) => panel(page, 'Daftar Layanan');
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari layanan' });
export const rows = (page: Page) => list(page).locator('tbody').getByRole('row');
export const names = (page: Page) => list(page).getByRole('rowheader').locator('b');
export const count = (page: Page) => list(page).getByRole('status');

/** Opens the page and waits until the rows below the first screen are drawn too. */
export async function openServices(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  await expect(async () => {
    const shown = Number((await count(page).textContent())?.split(' ')[0]);
    expect(await rows(page).count()).toBe(shown);
  }).toPass();
}

/** Texts as they are read, every space alike. */
export const textsOf = async (found: Locator): Promise<string[]> =>
  (await found.allTextContents()).map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim());

/** Texts as a screen reader says them. */
export const spokenOf = (found: Locator): Promise<string[]> =>
  found.evaluateAll((items) =>
    items.map((item) =>
      [...item.querySelectorAll(':scope > :not([aria-hidden])')]
        .map(({ textContent }) => textContent)
        .join(' '),
    ),
  );
