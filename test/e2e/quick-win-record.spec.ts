import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, panel, test } from './fixtures';

const PANELS = [
  'Kendala dan Tindak Lanjut',
  'Anggaran dan Serapan',
  'Indikator Hasil',
  'Laporan Bulanan',
  'Lokasi',
  'Data Dukung',
] as const;
const ADDRESS = '/52.02/quick-win/psc-terpadu';

for (const address of [ADDRESS, '/73.22/quick-win/command-operation-center']) {
  test(`${address} opens its record in full and without a barrier`, async ({ page }) => {
    test.slow();
    await openPage(page, address);
    await expect(page.getByRole('alert')).toHaveCount(0);
    for (const title of PANELS) await expect(panel(page, title)).toBeVisible();
    for (const summary of await page.getByText(/keterangan sebelumnya$|lebih lama$/).all())
      await summary.click();
    await expectNoBarrier(page);
  });
}

test('what a screen reader meets in the reports', async ({ page }) => {
  await openPage(page, ADDRESS);
  await expect(panel(page, 'Laporan Bulanan')).toMatchAriaSnapshot({
    name: 'quick-win-reports-id.aria.yml',
  });
});

test('by keyboard: a district in the list and on the map, earlier accounts, older evidence', async ({
  page,
}) => {
  await openPage(page, `${ADDRESS}?per=2026-11-20`);
  const sites = panel(page, 'Lokasi');
  const option = (name: string) => sites.getByRole('option', { name: new RegExp(`^${name},`) });
  await sites.getByRole('button', { name: /^Pujut/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?per=2026-11-20&kecamatan=52\.02\.04$/);
  await expect(option('Pujut')).toHaveAttribute('aria-selected', 'true');
  await expect(option('Pujut')).toHaveAccessibleName('Pujut, 3 lokasi');
  await option('Pujut').focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/kecamatan=/);
  await expect(sites.getByRole('button', { pressed: true })).toHaveCount(0);

  await page.getByText(/keterangan sebelumnya$/).focus();
  await page.keyboard.press('Enter');
  await expect(
    panel(page, 'Kendala dan Tindak Lanjut').getByRole('listitem').first(),
  ).toBeVisible();

  await page.getByText(/laporan lebih lama$/).focus();
  await page.keyboard.press('Enter');
  await expect(
    panel(page, 'Data Dukung').getByRole('heading', { name: 'Laporan 31 Mar 2026' }),
  ).toBeVisible();

  await panel(page, 'Indikator Hasil').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/psc-tanggap\?per=2026-11-20$/);
});

test('a district in the address is chosen when the page opens; one that is none is ignored', async ({
  page,
}) => {
  await openPage(page, `${ADDRESS}?kecamatan=52.02.01`);
  const chosen = panel(page, 'Lokasi').getByRole('button', { pressed: true });
  await expect(chosen).toHaveText(/^Praya/);
  await openPage(page, `${ADDRESS}?kecamatan=praya`);
  await expect(chosen).toHaveCount(0);
});

test('without boundaries only the sites fail, and offer another try', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, `${ADDRESS}?skenario=peta-gagal`);
  await expect(panel(page, 'Lokasi').getByRole('alert')).toContainText('galat 503');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(panel(page, 'Lokasi').getByRole('button', { name: 'Coba lagi' })).toBeVisible();
});

test('a phone needs no sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [ADDRESS, '/33.25/quick-win/e-sakti?bahasa=en']) {
    await openPage(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(390);
  }
});
