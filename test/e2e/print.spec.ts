import { expect, openPage, PANELS, panel, test } from './fixtures';

test('paper carries the panels and the drawn map, not the tools of the screen', async ({
  page,
}) => {
  await openPage(page, '/52.02');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Muat ulang', 'Cetak', 'English'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  for (const name of PANELS) await expect(panel(page, name)).toBeVisible();
  const land = panel(page, 'Peta Kecamatan').getByRole('figure').locator('svg').first();
  await expect(land).toBeVisible();
  expect(await land.locator('path').count()).toBeGreaterThanOrEqual(12);
});
