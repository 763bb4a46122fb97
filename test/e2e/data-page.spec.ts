import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, panel, readApi, test } from './fixtures';

const OWNERS = 'Frekuensi dan Ketepatan Lapor';
const PANELS = [
  OWNERS,
  'Sumber Angka',
  'Angka Simulasi',
  'Status Batas Wilayah',
  'Produsen dan Wali Data',
  'Empat Jam Setiap Angka',
  'Aturan yang Dipakai',
  'Layar Pusat Komando',
  'Lisensi, Kredit, dan Versi',
];

test('the page about the data opens with its finding, all panels and no barrier', async ({
  page,
}) => {
  test.slow();
  await openPage(page, '/33.25/data');
  await expect(page).toHaveTitle('Tentang Data · Batang');
  for (const title of PANELS) await expect(panel(page, title)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Opened, so that what is folded away is looked at too.
  await panel(page, OWNERS)
    .getByText(/^Indikator yang wajib dilaporkan/)
    .first()
    .click();
  await panel(page, 'Angka Simulasi')
    .getByText(/^Seluruhnya simulasi/)
    .click();
  await expectNoBarrier(page);
});

test('a renamed agency has the name of the day that is looked at', async ({ page }) => {
  const planning = (name: string) => panel(page, OWNERS).getByRole('heading', { name });
  await openPage(page, '/73.22/data');
  await expect(planning('Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah')).toBeVisible();
  await openPage(page, '/73.22/data?per=2024-06-30');
  await expect(
    planning('Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah'),
  ).toBeVisible();
});

test('boundaries are called what their file calls them, with the address to install others', async ({
  page,
}) => {
  await openPage(page, '/33.25/data');
  const address = '/api/catalog/v1/regencies/33.25/boundaries/district.geojson';
  const file = await readApi<{ license: string; attribution: { id: string } }>(
    page,
    address.replace('/api/', ''),
  );
  const card = panel(page, 'Status Batas Wilayah');
  await expect(card).toContainText('batas indikatif, bukan batas resmi');
  for (const text of [file.license, file.attribution.id, address])
    await expect(card).toContainText(text);
});

test('without data each panel says so, and the rules are still there', async ({ page }) => {
  await openPage(page, '/52.02/data?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Belum ada data/);
  for (const title of [OWNERS, 'Sumber Angka', 'Angka Simulasi', 'Produsen dan Wali Data'])
    await expect(panel(page, title).getByRole('status')).toHaveText(/^Belum ada/);
  await expect(panel(page, 'Aturan yang Dipakai')).toContainText('Permendagri 86/2017');
});

test('boundaries that fail take no other panel down', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/data?skenario=peta-gagal');
  await expect(panel(page, 'Status Batas Wilayah').getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(panel(page, OWNERS)).toContainText('perangkat daerah terlambat lapor');
});

test('by keyboard one opens what an agency owes and goes to the indicator', async ({ page }) => {
  await openPage(page, '/52.02/data');
  const row = panel(page, OWNERS).locator('ol > li').first();
  const summary = row.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const link = row.getByRole('link').first();
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing makes the page scroll sideways, opened tables included', async ({ page }) => {
    await openPage(page, '/52.02/data');
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

test('what a screen reader meets on the page about the data, in id', async ({ page }) => {
  await openPage(page, '/52.02/data');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'data-page-id.aria.yml' });
});

test('in English no Indonesian word of ours is left', async ({ page }) => {
  await openPage(page, '/52.02/data?bahasa=en');
  await expect(page).toHaveTitle('About the Data · Lombok Tengah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/indicators are up to date/);
  const titles = await page
    .getByRole('region')
    .getByRole('heading', { level: 2 })
    .allTextContents();
  expect(titles).toEqual([
    'Cadence and Punctuality',
    'Sources of the Figures',
    'Simulated Figures',
    'Status of the Boundaries',
    'Data Producers and Stewards',
    'The Four Clocks of a Figure',
    'Rules in Use',
    'Command-Centre Wall',
    'Licences, Credits and Versions',
  ]);
});
