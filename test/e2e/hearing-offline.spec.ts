import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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
  // From the list, as most will: what it has read is kept too.
  await page.goto('/52.02/rapat');
  await page.getByRole('link', { name: 'RDP Komisi III, Juli 2026' }).click();
  await expect(page).toHaveURL(EDITION);
  const link = await keptLink(page);
  const finding = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByText(/^Siap dipakai tanpa jaringan/)).toBeVisible({ timeout: 30_000 });
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
  // Every answer was asked for again and failed: what was kept is still the edition.
  await expect(page.getByText(/^Gagal memperbarui/).first()).toBeVisible({ timeout: 30_000 });
  await expect(verdict(page)).toContainText('Isi sama dengan saat tautan dibuat');
  await expect(page.getByText('Tautan edisi', { exact: true })).toBeVisible();
});

test('without the list of editions one made on the spot opens, and asks once', async ({
  page,
  world,
}) => {
  await rm(join(world, 'api/catalog/v1/regencies/52.02/editions.json'));
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/editions.json')) asked += 1;
  });
  await openHearing(page, '/52.02/rapat/2026-06-30;nama=RDP;opd=dlh');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mencapai target');
  await page.clock.resume();
  await page.waitForTimeout(3000);
  expect(asked).toBeLessThan(10);
  await page.goto('/52.02/rapat');
  await expect(page.getByRole('button', { name: 'Buka edisi' })).toBeVisible();
});
