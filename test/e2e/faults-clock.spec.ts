import { expect, NOON, openOverview, test } from './faults-parts';
import { openWallAt, passUntilSaid } from './wall-heal-parts';

const DAY_MS = 86_400_000;
const QUARTER_MS = 15 * 60_000;

test.afterEach(({ product }) => product.tellTime(null));

for (const [device, days, words, today] of [
  ['behind', 1, /Jam perangkat ini terlambat 1.hari dari jam server/, '2026-11-23'],
  ['ahead', -1, /Jam perangkat ini mendahului jam server 1.hari/, '2026-11-21'],
] as const) {
  test(`a device a day ${device} shows the server’s day and says so, until it is put right`, async ({
    page,
    product,
  }) => {
    product.tellTime(new Date(Date.parse(NOON) + days * DAY_MS));
    await openOverview(page);
    await page.clock.runFor(2500);
    const banner = page.getByRole('status').filter({ hasText: words });
    await expect(banner).toBeVisible();
    await expect(banner).toContainText('setel jam perangkat');
    await expect(page.getByLabel('Per tanggal')).toHaveAttribute('max', today);
    product.tellTime(new Date(Date.parse(NOON) + QUARTER_MS));
    await page.clock.fastForward(QUARTER_MS);
    await expect(banner).toBeHidden();
    await expect(page.getByLabel('Per tanggal')).toHaveAttribute('max', '2026-11-22');
  });
}

test('the wall says at its foot that its clock is wrong', async ({ page, product }) => {
  product.tellTime(new Date(Date.parse(NOON) + DAY_MS));
  await openWallAt(page, NOON, '?adegan=ringkasan');
  await passUntilSaid(page, /Jam perangkat ini terlambat .* Dasbor memakai jam server/);
  await expect(page.getByText(/23 November 2026/).first()).toBeVisible();
});
