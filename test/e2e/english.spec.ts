import { expect, openPage, test } from './fixtures';

test('the language is one press away, in the address, and changes the page’s own language', async ({
  page,
}) => {
  await openPage(page, '/52.02');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\?bahasa=en$/);
  await expect(page.getByRole('heading', { name: 'Needs Attention' })).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(page).toHaveURL(/\/52\.02$/);
  await expect(page.getByRole('heading', { name: 'Perlu Perhatian' })).toBeVisible();
});
