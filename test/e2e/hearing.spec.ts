import { expectNoBarrier } from './barriers';
import { expect, openPage, test } from './fixtures';

const EDITION = '/52.02/rapat/rdp-komisi-iii-2026-07';
const banner = 'Edisi RDP Komisi III, Juli 2026: posisi data 30 Juni 2026.';

test('from the list into an edition, to a proof, about in the menu, and out again', async ({
  page,
}) => {
  await openPage(page, '/52.02/rapat');
  await page.getByRole('link', { name: 'RDP Komisi III, Juli 2026' }).press('Enter');
  await expect(page).toHaveURL(EDITION);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mencapai target');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Sampah terkelola' })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(
    /indikator\/sampah-terkelola\?per=2026-06-30&edisi=rdp-komisi-iii-2026-07$/,
  );
  await expect(page.getByText(banner)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Halaman' })
    .getByRole('link', { name: 'Peta' })
    .press('Enter');
  await expect(page.getByText(banner)).toBeVisible();
  await page.getByRole('link', { name: 'Kembali ke laporan rapat' }).press('Enter');
  await expect(page).toHaveURL(EDITION);
  await page.goBack();
  await page.getByRole('button', { name: 'Tinggalkan edisi' }).press('Enter');
  await expect(page).toHaveURL(/\/peta$/);
  await expect(page.getByText(banner)).toHaveCount(0);
  const left = page.getByRole('status').filter({ hasText: 'Edisi ditinggalkan.' });
  await expect(left).toContainText('kini menunjukkan keadaan hari ini');
  await page.getByRole('link', { name: 'Quick Win' }).first().press('Enter');
  await expect(page).toHaveURL(/quick-win$/);
  await expect(left).toHaveCount(0);
});

for (const way of ['Back', 'the banner'] as const)
  test(`by ${way} one comes back from a proof to the row one left`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, EDITION);
    const link = page
      .getByRole('region', { name: 'Indikator menurut perangkat daerah' })
      .getByRole('link', { name: 'Rumah layak huni' });
    await link.scrollIntoViewIfNeeded();
    const before = (await link.boundingBox())?.y ?? 0;
    await link.click();
    await expect(page).toHaveURL(/indikator\/rumah-layak-huni/);
    if (way === 'Back') await page.goBack();
    else await page.getByRole('link', { name: 'Kembali ke laporan rapat' }).click();
    await expect(page).toHaveURL(EDITION);
    await expect
      .poll(async () => Math.abs(((await link.boundingBox())?.y ?? 9999) - before))
      .toBeLessThan(60);
  });

test('another day within an edition is named as such, and leads back', async ({ page }) => {
  await openPage(page, '/52.02/indikator/ipm?per=2026-05-01&edisi=rdp-komisi-iii-2026-07');
  await expect(
    page.getByText(
      /berposisi data 30 Juni 2026, tetapi halaman ini menunjukkan keadaan per 1 Mei 2026/,
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ke posisi edisi' }).click();
  await expect(page.getByText(banner)).toBeVisible();
  await page.getByLabel('Per tanggal').fill('2026-05-02');
  await expect(page.getByText('Keadaan per 2 Mei 2026')).toBeVisible();
  await expect(page.getByText(/Edisi RDP/)).toHaveCount(0);
});

test('an edition that does not exist says so and leads to those there are', async ({ page }) => {
  for (const id of ['tidak-ada', '2027-01-01', '%25']) {
    await page.goto(`/52.02/rapat/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tidak ditemukan');
  }
  await page.getByRole('link', { name: 'Semua edisi rapat' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Edisi yang diterbitkan',
  );
});

test('a day that cannot be meant is named beside the form, and nothing typed is lost', async ({
  page,
}) => {
  await openPage(page, '/52.02/rapat');
  await page.getByLabel('Nama rapat').fill('RDP');
  await page.getByLabel('Posisi data', { exact: true }).fill('2027-01-01');
  await page.getByRole('button', { name: 'Buka edisi' }).click();
  await expect(
    page.getByText(
      'Posisi data: isi tanggal yang sudah lewat, 17 Agustus 1945 sampai 22 November 2026.',
    ),
  ).toBeVisible();
  await expect(page.getByLabel('Nama rapat')).toHaveValue('RDP');
  await expect(page).toHaveURL('/52.02/rapat');
});

test('what cannot be compared with is named', async ({ page }) => {
  await openPage(page, `${EDITION}?sejak=lkpj-2031&lingkup=agency:dlh`);
  await expect(page.getByText('“lkpj-2031” di alamat bukan edisi atau tanggal')).toBeVisible();
  await expect(page.getByText(/Dibandingkan dengan/)).toBeVisible();
});

test('its scope and what it is compared with are in the address', async ({ page }) => {
  await openPage(page, EDITION);
  await page.getByLabel('Lingkup').selectOption({ label: 'Dinas Lingkungan Hidup' });
  await expect(page).toHaveURL(/lingkup=agency%3Adlh/);
  await expect(page.getByRole('main')).toContainText('Lingkup: Dinas Lingkungan Hidup');
  await page
    .getByLabel('Bandingkan dengan')
    .selectOption({ label: 'LKPJ Tahun 2024 (31 Mar 2025)' });
  await expect(page).toHaveURL(/sejak=lkpj-2024/);
  await page.getByLabel('atau tanggal').fill('2026-01-31');
  await expect(page).toHaveURL(/sejak=2026-01-31/);
  await expect(page.getByRole('main')).toContainText('Dibandingkan dengan posisi 31 Januari 2026');
});

for (const theme of ['light', 'dark'] as const)
  test(`has no barrier, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ['/52.02/rapat', EDITION, '/33.25/rapat/lkpj-2025']) {
      await openPage(page, path);
      await expectNoBarrier(page);
    }
  });
