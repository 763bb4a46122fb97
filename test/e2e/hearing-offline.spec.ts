import { FAILED_ANSWER } from './fixtures';
import { expect, keptLink, openHearing, test, verdict } from './hearing-parts';

const EDITION = '/52.02/rapat/rdp-komisi-iii-2026-07';
test.describe.configure({ timeout: 90_000 });
test.beforeEach(({ watch }) => watch.expectProblem(FAILED_ANSWER));

test('an opened edition goes on without network, from its proofs and back, and after a reload', async ({
  page,
  context,
  product,
}) => {
  await openHearing(page, EDITION);
  const link = await keptLink(page);
  const finding = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByText(/^Siap dipakai tanpa jaringan/)).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 30_000,
    })
    .toBe(true);
  // Answers that come together are written together, a few seconds later.
  await page.clock.resume();
  await page.waitForTimeout(7000);
  await product.close();
  await context.setOffline(true);

  await expect(page.getByText(/^Tanpa jaringan: edisi ini tetap terbuka/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Sampah terkelola' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sampah terkelola');
  await expect(
    page.getByText('Edisi RDP Komisi III, Juli 2026: posisi data 30 Juni 2026.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Kembali ke laporan rapat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding, { timeout: 20_000 });
  await expect(verdict(page)).toContainText('Isi sama dengan saat tautan dibuat');
  await expect(page.getByText(/^Tanpa jaringan: edisi ini tetap terbuka/)).toBeVisible();
});
