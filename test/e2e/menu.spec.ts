import { expect, openPage, test } from './fixtures';

const PAGES = [
  ['Dimensi', /\/52\.02\/dimensi\/governance\?per=2026-06-30$/],
  ['Indikator', /\/52\.02\/indikator\?per=2026-06-30$/],
  ['Peta', /\/52\.02\/peta\?per=2026-06-30$/],
  ['Quick Win', /\/52\.02\/quick-win\?per=2026-06-30$/],
  ['Perangkat Daerah', /\/52\.02\/perangkat-daerah\?per=2026-06-30$/],
  ['Asesmen', /\/52\.02\/asesmen\?per=2026-06-30$/],
  ['Layanan', /\/52\.02\/layanan\?per=2026-06-30$/],
  ['Rapat', /\/52\.02\/rapat\?per=2026-06-30$/],
  ['Data', /\/52\.02\/data\?per=2026-06-30$/],
  ['Ringkasan', /\/52\.02\?per=2026-06-30$/],
] as const;

test('the menu leads through all pages and keeps the day that is looked at', async ({ page }) => {
  await openPage(page, '/52.02?per=2026-06-30');
  const menu = page.getByRole('navigation', { name: 'Halaman' });
  for (const [name, address] of PAGES) {
    await menu.getByRole('link', { name, exact: true }).press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Lombok Tengah/);
    await expect(menu.locator('[aria-current=page]')).toHaveText(name);
    await expect(page.getByText('Keadaan per 30 Juni 2026')).toBeVisible();
  }
});

test('going back returns to the place on the page one came from', async ({ page }) => {
  await openPage(page, '/52.02');
  const link = page
    .getByRole('navigation', { name: 'Halaman' })
    .getByRole('link', { name: 'Peta' });
  await page.evaluate(() => window.scrollTo(0, 600));
  await link.press('Enter');
  await expect(page).toHaveURL(/\/peta$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/52\.02$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('indikator bertarget');
});

test('an address that is no page offers those of its regency first', async ({ page }) => {
  await page.goto('/73.22/anggaran');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText(/73\.22/);
});
