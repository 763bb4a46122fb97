import { expect, openPage, panel } from './fixtures';
import { isControlled, nginxFile, test } from './nginx-parts';

nginxFile();
test.use({ site: 'demo' });

test('the demo runs behind the same nginx, its API within the browser', async ({ page }) => {
  await openPage(page, '/33.25');
  expect(await isControlled(page)).toBe(true);
  await expect(panel(page, 'Enam Dimensi').getByRole('link').first()).toBeVisible();
});
