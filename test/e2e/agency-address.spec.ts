import type { Page } from '@playwright/test';
import { openAgency, readDuties } from './agency-parts';
import { overdueOf } from './expected/agency-duties';
import { expect, FAILED_ANSWER, panel, test } from './fixtures';

const DLH = '/52.02/perangkat-daerah/dlh';
const duties = (page: Page) => panel(page, 'Yang Harus Dikerjakan');
const done = (page: Page) => panel(page, 'Yang Sudah Dikerjakan');

test('by keyboard: one kind is chosen, is in the address, and its row leads on', async ({
  page,
}) => {
  await openAgency(page, DLH);
  await duties(page).getByRole('combobox', { name: 'Jenis' }).focus();
  await page.keyboard.press('K');
  await expect(page).toHaveURL(/\?jenis=kertas-kerja$/);
  const rows = duties(page).getByRole('listitem');
  for (const row of await rows.all()) await expect(row).toContainText('Kertas kerja');
  await page.keyboard.press('Tab');
  await expect(rows.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/asesmen\?perangkat=dlh$/);
  const matrix = panel(page, 'Kertas Kerja Perangkat Daerah').getByRole('rowheader');
  await expect(matrix).toHaveCount(1);
  await expect(matrix).toContainText('DLH');
});

test('since an earlier day more was done, and the list says how far back it reaches', async ({
  page,
}) => {
  await openAgency(page, DLH);
  const few = await done(page).getByRole('listitem').count();
  await done(page).getByLabel('Sejak tanggal').fill('2024-01-01');
  await expect(page).toHaveURL(/\?sejak=2024-01-01$/);
  await expect(done(page)).toContainText('tidak lengkap sebelum hari itu');
  await expect.poll(() => done(page).getByRole('listitem').count()).toBeGreaterThan(few);
});

test('on an earlier date the duties of that day are shown', async ({ page }) => {
  const day = '2026-10-05';
  await openAgency(page, `${DLH}?per=${day}`);
  const raw = await readDuties(page, '52.02', 'scorecards/2026.json');
  const overdue = overdueOf(raw, 'dlh', day);
  const rows = duties(page)
    .getByRole('list', { name: /^Lewat/ })
    .getByRole('listitem');
  await expect(rows).toHaveCount(overdue.length);
  for (const [index, { days }] of overdue.entries())
    await expect(rows.nth(index)).toContainText(`lewat ${days} hari`);
  await expect(panel(page, 'Kertas Kerja')).toContainText('Diserahkan');
});

test('without clipboard permission the address is selected for copying by hand', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await openAgency(page, `${DLH}?per=2026-10-05`);
  await page.getByText('Simpan tautan ini').click();
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByText('alamatnya terpilih, salin sendiri')).toBeVisible();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected).toMatch(/\/52\.02\/perangkat-daerah\/dlh$/);
});

test('an address that names no agency says so and leads to the list', async ({ page }) => {
  await page.goto('/52.02/perangkat-daerah/dinas-sihir');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Perangkat daerah “dinas-sihir” tidak dikenal',
  );
  await page.getByRole('link', { name: 'Semua perangkat daerah' }).click();
  await expect(page).toHaveURL(/\/52\.02\/perangkat-daerah$/);
});

test('a renamed agency says its former name and until when', async ({ page }) => {
  await openAgency(page, '/73.22/perangkat-daerah/bapperida');
  await expect(page.getByRole('main')).toContainText('(Bappelitbangda), sampai 31 Desember 2024');
});

test('without data each panel says so', async ({ page }) => {
  await openAgency(page, `${DLH}?skenario=kosong`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Tidak ada kewajiban yang tercatat.',
  );
  await expect(page.getByRole('status').filter({ hasText: /^(Tidak|Belum|Perang)/ })).toHaveCount(
    7,
  );
});

test('without worksheets the other duties stand, and the page says what is missing', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = (...asked) => {
      const [target] = asked;
      const url = target instanceof Request ? target.url : String(target);
      if (!url.endsWith('/worksheets.json')) return ask(...asked);
      return Promise.resolve(new Response('{}', { status: 503 }));
    };
  });
  await openAgency(page, DLH);
  await expect(duties(page).getByRole('alert')).toContainText('kertas kerja belum dapat dimuat');
  await expect(duties(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(panel(page, 'Kertas Kerja').getByRole('alert')).toBeVisible();
  await expect(panel(page, 'Indikator Perangkat Daerah Ini').getByRole('alert')).toHaveCount(0);
});

test('a phone needs no sideways scroll, with a large agency neither', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [
    DLH,
    '/33.25/perangkat-daerah/dinkes?bahasa=en',
    `${DLH}?skenario=besar`,
  ]) {
    await openAgency(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(390);
  }
});
