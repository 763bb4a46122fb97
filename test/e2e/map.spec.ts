import type { Page } from '@playwright/test';
import { clickArea } from './drawn-area';
import { expect, openPage, panel, test } from './fixtures';

const map = (page: Page) => panel(page, 'Peta Kecamatan');
const canvas = (page: Page) => map(page).locator('canvas.maplibregl-canvas');

async function zoomIn(page: Page) {
  await map(page).getByRole('button', { name: 'Perbesar peta' }).click();
  // The way out is open only once the canvas has taken over.
  const reset = map(page).getByRole('button', { name: 'Seluruh kabupaten' });
  await expect(reset).toHaveAttribute('aria-disabled', 'false', { timeout: 15_000 });
}

test.beforeEach(({ page }) => openPage(page, '/52.02'));

test('looking closer brings the WebGL map, where a click chooses a district', async ({ page }) => {
  await zoomIn(page);
  await expect(canvas(page)).toBeVisible();
  await map(page).getByRole('button', { name: 'Seluruh kabupaten' }).click();
  const area = map(page).getByRole('option', { name: /^Kopang,/ });
  await clickArea(page, area);
  await expect(page).toHaveURL(/kecamatan=52\.02\.\d\d/);
  await expect(area).toHaveAttribute('aria-selected', 'true');
});

test('the keyboard works over the WebGL map as it does over the drawing', async ({ page }) => {
  await zoomIn(page);
  await map(page)
    .getByRole('option', { name: /^Praya,/ })
    .focus();
  await page.keyboard.press('Enter');
  const chosen = map(page).getByRole('listbox').getByRole('option', { selected: true });
  await expect(chosen).toHaveAccessibleName(/^Praya,/);
});

test('when the graphics context is lost the drawing comes back', async ({ page }) => {
  await zoomIn(page);
  await canvas(page).evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('Not a canvas');
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(map(page).getByText(/^Perbesaran tidak tersedia/)).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
  await clickArea(page, map(page).getByRole('option', { name: /^Kopang,/ }));
  await expect(page).toHaveURL(/kecamatan=/);
});
