import type { Page } from '@playwright/test';
import { expect, panel } from './fixtures';

/** A rate with figures in every district and year. */
export const RATE = 'sanitasi-layak';

export const map = (page: Page) => panel(page, 'Peta Indikator');
export const ranking = (page: Page) => panel(page, 'Urutan Wilayah');
export const slider = (page: Page) => map(page).getByRole('slider', { name: 'Tahun' });
export const chosenArea = (page: Page) =>
  map(page).getByRole('listbox').getByRole('option', { selected: true });

/** Indicator, year, layer, search, area and table, all from the keyboard. */
export async function workByKeyboard(page: Page) {
  const { keyboard } = page;
  const indicator = map(page).getByRole('combobox', { name: 'Indikator' });
  const name = await indicator.locator(`option[value="${RATE}"]`).textContent();
  await indicator.focus();
  await keyboard.type(name ?? '');
  await expect(page).toHaveURL(new RegExp(`indikator=${RATE}`));
  await slider(page).focus();
  await keyboard.press('Home');
  await expect(page).toHaveURL(/tahun=2022/);
  await map(page)
    .getByRole('checkbox', { name: /^Layanan/ })
    .focus();
  await keyboard.press('Space');
  await expect(page).toHaveURL(/lapisan=layanan/);
  await map(page).getByLabel('Cari kecamatan').focus();
  await keyboard.type('puj');
  await keyboard.press('Enter');
  await expect(chosenArea(page)).toHaveAccessibleName(/^Pujut,/);
  await chosenArea(page).focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(chosenArea(page)).not.toHaveAccessibleName(/^Pujut,/);
  const chosen = (await chosenArea(page).getAttribute('aria-label'))?.split(',')[0] ?? '';
  await expect(ranking(page).getByRole('button', { pressed: true })).toHaveText(chosen);
  await ranking(page).getByRole('button', { name: 'Kopang', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(chosenArea(page)).toHaveAccessibleName(/^Kopang,/);
}
