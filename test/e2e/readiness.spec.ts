import type { Page } from '@playwright/test';
import { expect, FAILED_ANSWER, openPage, panel, test } from './fixtures';

const TITLES = ['Kesiapan Daerah', 'Capaian Program', 'Kertas Kerja Perangkat Daerah'] as const;

const readiness = (page: Page) => panel(page, 'Kesiapan Daerah');
const matrix = (page: Page) => panel(page, 'Kertas Kerja Perangkat Daerah');

test('what a screen reader meets in readiness, programmes and worksheets', async ({ page }) => {
  await openPage(page, '/33.25/asesmen?perangkat=dpupr');
  await expect(readiness(page)).toMatchAriaSnapshot({ name: 'readiness-id.aria.yml' });
  await expect(panel(page, 'Capaian Program')).toMatchAriaSnapshot({
    name: 'programmes-id.aria.yml',
  });
  await expect(matrix(page)).toMatchAriaSnapshot({ name: 'worksheets-id.aria.yml' });
});

test('by keyboard a year and a commission are chosen, kept in the address, and let go of', async ({
  page,
}) => {
  await openPage(page, '/52.02/asesmen?per=2026-10-31');
  const year = readiness(page).getByRole('combobox', { name: 'Tahun' });
  await year.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/tahun=2024/);
  await expect(readiness(page)).toContainText('butir kesiapan sudah ada pada 2024');
  const all = await matrix(page).getByRole('rowheader').count();
  const commission = matrix(page).getByRole('combobox', { name: 'Komisi' });
  await commission.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/komisi=Komisi(\+|%20)I(&|$)/);
  await expect(page).toHaveURL(/per=2026-10-31/);
  expect(await matrix(page).getByRole('rowheader').count()).toBeLessThan(all);
  await page.keyboard.press('Tab');
  await expect(matrix(page).getByRole('combobox', { name: 'Perangkat daerah' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(matrix(page).getByRole('button', { name: 'Lepas saringan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(matrix(page).getByRole('rowheader')).toHaveCount(all);
  await matrix(page).getByRole('rowheader').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/perangkat-daerah\/[\w-]+\?per=2026-10-31/);
});

test('an earlier date shows a revised state as it was then', async ({ page }) => {
  await openPage(page, '/52.02/asesmen');
  const rule = readiness(page)
    .getByRole('listitem')
    .filter({ hasText: 'Perbup masterplan' })
    .last();
  await expect(rule).toContainText('direvisi 30 Jun 2026, semula Ada');
  await openPage(page, '/52.02/asesmen?per=2026-06-29');
  await expect(rule).toContainText('Ada');
  await expect(rule).not.toContainText('direvisi');
});

test('an agency that is asked for nothing says so', async ({ page }) => {
  await openPage(page, '/52.02/asesmen?perangkat=setwan');
  await expect(matrix(page)).toContainText('Tidak ada kertas kerja yang diminta dari Setwan.');
  await matrix(page).getByRole('button', { name: 'Lepas saringan' }).click();
  await expect(matrix(page)).toContainText('perangkat daerah lain tidak diminta');
});

test('on a phone the matrix is a list and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, '/62.02/asesmen');
  const first = matrix(page).locator('tbody').getByRole('row').first();
  const [one, two] = await first.getByRole('cell').all();
  expect((await two?.boundingBox())?.y).toBeGreaterThan((await one?.boundingBox())?.y ?? 0);
  await expect(first.getByText('Tahap I ·')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('without data each panel says what is missing', async ({ page }) => {
  await openPage(page, '/52.02/asesmen?skenario=kosong');
  await expect(readiness(page)).toContainText('Belum ada penilaian kesiapan yang terbit');
  await expect(panel(page, 'Capaian Program')).toContainText(
    'Belum ada jumlah program yang terbit',
  );
  await expect(matrix(page)).toContainText('Belum ada kertas kerja yang terbit');
});

test('without an answer one notice says so and offers to try again, and each panel points to it', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto('/52.02/asesmen?skenario=luring');
  await expect(page.getByRole('alert')).toContainText('API tidak menjawab');
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(1);
  for (const title of TITLES) await expect(panel(page, title)).toContainText('lihat di atas');
});
