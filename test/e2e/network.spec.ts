import { FAILED_ANSWER } from './fixtures';
import { expect, test } from './wall-heal-parts';

test.beforeEach(({ watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  watch.expectProblem(/Unable to preload CSS/);
});
test.afterEach(({ product }) => product.heal());

const SERVICES = '/52.02/layanan';
const WAITS = 'Jaringan terputus. Halaman ini dibuka sendiri begitu tersambung.';

test('a page asked for in a gap of the network opens by itself after it, at its own address', async ({
  page,
  context,
}) => {
  const failureAtHand = page.waitForResponse(/LaterFailure-.*js/);
  await page.goto('/52.02');
  await failureAtHand;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'Tanpa jaringan sejak' })).toHaveText(
    /^Tanpa jaringan sejak \d\d\.\d\d.WITA; angka di layar diterima \d\d\.\d\d.WITA\.$/,
  );
  await page.getByRole('link', { name: 'Layanan', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(WAITS);
  await page.getByRole('button', { name: 'Kembali ke halaman sebelumnya' }).click();
  await expect(page).toHaveURL(/\/52\.02$/);
  await expect(page.getByRole('region', { name: 'Evaluasi Nasional' })).toBeVisible();
  await page.getByRole('link', { name: 'Layanan', exact: true }).click();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('layanan', {
    timeout: 20_000,
    ignoreCase: true,
  });
  await expect(page).toHaveURL(SERVICES);
  await expect(page.getByText(/^Tanpa jaringan sejak/)).toHaveCount(0);
});

test('a link that a reader points at has its page at hand before the network goes', async ({
  page,
  context,
}) => {
  const shared = page.waitForResponse(/LaterFailure-.*js/);
  await page.goto('/52.02');
  await shared;
  const code = page.waitForResponse(/ServicesPage-.*js/);
  await page.getByRole('link', { name: 'Layanan', exact: true }).hover();
  await code;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Layanan', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Coba lagi' }).first()).toBeVisible();
  await expect(page.getByText(WAITS)).toHaveCount(0);
});

test('on a phone, the own refresh is seen to run when the menu is folded', async ({
  page,
  product,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const later = page.waitForResponse(/NetworkBanner-.*js/);
  await page.goto('/52.02');
  await later;
  await page.waitForLoadState('networkidle');
  product.fail('assessment', 'silent');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  const state = page.getByText('Memuat ulang angka …');
  await expect(state).toBeInViewport();
  product.heal();
  await expect(state).toHaveCount(0);
});

test('an answer that takes long is said to be waited for', async ({ page, product }) => {
  product.fail('assessment', 'silent');
  await page.goto('/52.02');
  const words = page.getByText(/^Jaringan lambat, masih menunggu \(\d+ dtk\)$/).first();
  await expect(words).toBeVisible({ timeout: 20_000 });
  product.heal();
  await expect(words).toHaveCount(0);
});
