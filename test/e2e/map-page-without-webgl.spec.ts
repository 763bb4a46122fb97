import { chromiumArgs, chromiumPath } from '../browser';
import { clickArea } from './drawn-area';
import { expect, openPage, test } from './fixtures';
import { chosenArea, map, workByKeyboard } from './map-page-parts';

test.use({
  launchOptions: {
    executablePath: await chromiumPath(),
    args: [...chromiumArgs, '--disable-3d-apis'],
  },
});

test('without WebGL the map page works as a drawing', async ({ page }) => {
  await openPage(page, '/52.02/peta?lapisan=quick-win');
  await map(page).getByRole('button', { name: 'Perbesar peta' }).click();
  await expect(map(page).getByText(/^Perbesaran tidak tersedia/)).toBeVisible();
  await clickArea(page, map(page).getByRole('option', { name: /^Jonggat,/ }));
  await expect(chosenArea(page)).toHaveAccessibleName(/^Jonggat,/);
  await workByKeyboard(page);
});
