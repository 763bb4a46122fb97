import { expect, NOON, openOverview, test } from './faults-parts';
import { openWallAt, passUntilSaid } from './wall-heal-parts';

const DAY_MS = 86_400_000;
const QUARTER_MS = 15 * 60_000;

test.afterEach(({ product }) => product.tellTime(null));

test('a device a day behind shows the server’s day and says so, until it is put right', async ({
  page,
  product,
}) => {
  product.tellTime(new Date(Date.parse(NOON) + DAY_MS));
  await openOverview(page);
  await page.clock.runFor(2500);
  const banner = page
    .getByRole('status')
    .filter({ hasText: /Jam perangkat ini terlambat 1.hari dari jam server/ });
  await expect(banner).toBeVisible();
  await expect(banner).toContainText('setel jam perangkat');
  await expect(page.getByLabel('Per tanggal')).toHaveAttribute('max', '2026-11-23');
  product.tellTime(new Date(Date.parse(NOON) + QUARTER_MS));
  await page.clock.fastForward(QUARTER_MS);
  await expect(banner).toBeHidden();
  await expect(page.getByLabel('Per tanggal')).toHaveAttribute('max', '2026-11-22');
});

test('the wall says at its foot that its clock is wrong', async ({ page, product }) => {
  product.tellTime(new Date(Date.parse(NOON) + DAY_MS));
  await openWallAt(page, NOON, '?adegan=ringkasan');
  // Time that leaps while the server is asked makes its answer inexact.
  const told = page.waitForResponse((answer) => answer.request().method() === 'HEAD');
  await page.clock.runFor(2500);
  await told;
  await passUntilSaid(page, /Jam perangkat ini terlambat .* Dasbor memakai jam server/);
  await expect(page.getByText(/23 November 2026/).first()).toBeVisible();
});
