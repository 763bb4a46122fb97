import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, test } from './fixtures';
import { field, list, marks, names, rows, scatter } from './quick-wins-parts';

test('the quick wins have a title, a finding and no barrier', async ({ page }) => {
  await openPage(page, '/52.02/quick-win');
  await expect(page).toHaveTitle('Quick Win · Lombok Tengah');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(scatter(page).getByRole('listbox')).toBeVisible();
  await expectNoBarrier(page);
});

test('what a screen reader meets on the quick wins', async ({ page }) => {
  await openPage(page, '/52.02/quick-win?status=kritis');
  await expect(marks(page)).toHaveCount(1);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'quick-wins-id.aria.yml' });
});

test('the address says what is shown, and a reload shows it again', async ({ page }) => {
  await openPage(page, '/52.02/quick-win');
  await field(page).fill('praya');
  await expect(page).toHaveURL(/\?cari=praya$/);
  await list(page).getByLabel('Status').selectOption('on-time');
  await list(page).getByLabel('Kecamatan').selectOption({ label: 'Praya Timur (1)' });
  await list(page).getByLabel('Urutkan').selectOption('name');
  await expect(page).toHaveURL(/\?cari=praya&status=tepat-waktu&kecamatan=52\.02\.\d\d&urut=nama$/);
  await expect(names(page)).toHaveText(['Kelas Digital Desa']);
  await expect(marks(page)).toHaveCount(1);
  await page.reload();
  await expect(names(page)).toHaveText(['Kelas Digital Desa']);
  await expect(field(page)).toHaveValue('praya');
});

test('a count leads to the quick wins of its status alone', async ({ page }) => {
  await openPage(page, '/52.02/quick-win');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Tepat waktu$/ })
    .click();
  await expect(page).toHaveURL(/\?status=tepat-waktu$/);
  await expect(list(page).getByRole('status')).toHaveText('3 dari 8 Quick Win');
});

test('by keyboard: search, list, the rule behind a status, a mark, the page of a quick win', async ({
  page,
}) => {
  await openPage(page, '/52.02/quick-win?per=2026-11-20');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).first().getByRole('link')).toBeFocused();
  const toggle = rows(page).first().getByRole('button', { name: 'Kritis mengapa?' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(rows(page).first()).toContainText(/Kritis: deviasi < −20 poin persen\./);
  await expect(rows(page).first()).toContainText(
    /Perlu \+\d+,\d.poin persen untuk menjadi Terlambat/,
  );
  await list(page)
    .getByRole('link', { name: 'Lihat grafik serapan terhadap fisik' })
    .press('Enter');
  await page.keyboard.press('Tab');
  await expect(marks(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marks(page).last()).toHaveAttribute('aria-selected', 'true');
  const readout = scatter(page).getByRole('status');
  await expect(readout).toContainText(
    'di bawah batas +10, mulai dari mana serapan disebut mendahului fisik',
  );
  await page.keyboard.press('Escape');
  await expect(readout).toContainText('Pilih satu tanda');
  await names(page).first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/quick-win\/[\w-]+\?per=2026-11-20$/);
});

test('nothing found: says what was asked, and one press shows something', async ({ page }) => {
  await openPage(page, '/52.02/quick-win?cari=sampah&status=selesai');
  await expect(list(page)).toContainText(
    'Tidak ada Quick Win yang cocok dengan “sampah” dalam saringan Selesai.',
  );
  await expectNoBarrier(page);
  await list(page).getByRole('button', { name: 'Lepas Selesai (1)' }).click();
  await expect(names(page)).toHaveText(['Bank Sampah Terpilah']);
});

test('kosong: both panels say that there is nothing yet', async ({ page }) => {
  await openPage(page, '/52.02/quick-win?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Belum ada Quick Win/);
  await expect(list(page)).toContainText('Belum ada Quick Win yang terbit per 22 November 2026.');
  await expect(scatter(page)).toContainText('Belum ada laporan');
});

test('luring: the page says that the API does not answer', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/quick-win?skenario=luring');
  await expect(page.getByRole('alert')).toContainText('API tidak menjawab.');
  await expect(list(page)).toContainText('lihat di atas');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum dapat dimuat$/);
});

test('besar: five hundred are searched, shown in parts and drawn as few marks', async ({
  page,
}) => {
  test.slow();
  await openPage(page, '/52.02/quick-win?skenario=besar');
  await expect(list(page).getByRole('status')).toHaveText('500 dari 500 Quick Win');
  await expect(rows(page)).toHaveCount(60);
  await list(page)
    .getByRole('button', { name: 'Tampilkan 60 berikutnya (440 belum tampil)' })
    .click();
  await expect(names(page).nth(60).getByRole('link')).toBeFocused();
  await expect(rows(page)).toHaveCount(120);
  expect(await marks(page).count()).toBeLessThan(100);
  await field(page).fill('bank sampah praya barat 12');
  await expect(names(page)).toHaveText(['Bank Sampah Terpilah, Praya Barat 12']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are cards that fit, with links large enough for a finger', async ({ page }) => {
    await openPage(page, '/33.25/quick-win');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const targets = list(page).locator('h3 a, li button');
    const heights = await targets.evaluateAll((all) =>
      all.map((it) => it.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
