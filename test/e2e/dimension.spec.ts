import { expectNoBarrier } from './barriers';
import { PANELS } from './dimension-parts';
import { expect, FAILED_ANSWER, openPage, panel, test } from './fixtures';

test('a dimension opens with its finding, all panels and no barrier', async ({ page }) => {
  await openPage(page, '/73.22/dimensi/society');
  await expect(page).toHaveTitle('Smart Society · Luwu Utara');
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const title of Object.values(PANELS)) await expect(panel(page, title)).toBeVisible();
  await expectNoBarrier(page);
});

test('what a screen reader meets on a dimension', async ({ page }) => {
  await openPage(page, '/52.02/dimensi/governance');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'dimension-id.aria.yml' });
});

test('by keyboard from the overview to a dimension, its neighbour and an indicator', async ({
  page,
}) => {
  await openPage(page, '/52.02?per=2026-10-31');
  await panel(page, 'Enam Dimensi').getByRole('link', { name: 'Smart Living' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/dimensi\/living\?per=2026-10-31$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Smart Living:');
  const strip = page.getByRole('navigation', { name: 'Pindah dimensi' });
  await strip.getByRole('link', { name: /^Smart Living/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dimensi\/society\?per=2026-10-31$/);
  await panel(page, PANELS.indicators).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+\?per=2026-10-31$/);
});

test('an item that needs attention leads to its indicator', async ({ page }) => {
  await openPage(page, '/52.02');
  const item = panel(page, 'Perlu Perhatian').getByRole('heading', { level: 3 }).getByRole('link');
  await item.first().press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+$/);
});

test('an address that names no dimension says so and leads to the six', async ({ page }) => {
  await page.goto('/52.02/dimensi/pintar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dimensi tidak dikenal');
  await expect(page.getByRole('main').getByRole('link', { name: /^Smart/ })).toHaveCount(6);
  await page.getByRole('main').getByRole('link', { name: 'Smart Economy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Smart Economy:');
});

test('without data each panel says so, and the sub-dimensions keep their names', async ({
  page,
}) => {
  await openPage(page, '/52.02/dimensi/living?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Smart Living: belum ada indikator yang terbit.',
  );
  for (const title of Object.values(PANELS))
    await expect(panel(page, title).getByRole('status')).toContainText(/[Bb]elum /);
  await expect(panel(page, PANELS.indicators).getByRole('heading', { level: 3 })).toHaveText([
    'Harmonisasi Tata Ruang',
    'Prasarana Kesehatan',
    'Sarana Transportasi',
  ]);
});

test('without an answer one notice tells it, and the way to the others stays', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto('/52.02/dimensi/living?skenario=luring');
  await expect(page.getByRole('alert')).toContainText('API tidak menjawab');
  await expect(panel(page, PANELS.indicators)).toContainText('lihat di atas');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Smart Living: data belum dapat dimuat',
  );
  await expect(page.getByRole('navigation', { name: 'Pindah dimensi' })).toBeVisible();
});

test('a phone needs no sideways scroll, with fifty indicators neither', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/62.02/dimensi/economy', '/52.02/dimensi/branding?skenario=besar']) {
    await openPage(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(390);
  }
});
