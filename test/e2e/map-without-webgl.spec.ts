import { chromiumArgs, chromiumPath } from '../browser';
import { clickArea } from './drawn-area';
import { expect, openPage, panel, test } from './fixtures';

test.use({
  launchOptions: {
    executablePath: await chromiumPath(),
    args: [...chromiumArgs, '--disable-3d-apis'],
  },
});

test('without WebGL the map stays a drawing, says so and still chooses', async ({ page }) => {
  await openPage(page, '/52.02');
  const map = panel(page, 'Peta Kecamatan');
  await map.getByRole('button', { name: 'Perbesar peta' }).click();
  await expect(map.getByText(/^Perbesaran tidak tersedia/)).toBeVisible();
  await expect(map.locator('canvas')).toHaveCount(0);
  const area = map.getByRole('option', { name: /^Kopang,/ });
  await clickArea(page, area);
  await expect(page).toHaveURL(/kecamatan=52\.02\.\d\d/);
  await expect(area).toHaveAttribute('aria-selected', 'true');
});
