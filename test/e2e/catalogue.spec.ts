import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { count, field, list, names, openCatalogue, rows, textsOfRows } from './catalogue-parts';
import { expect, FAILED_ANSWER, openPage, test } from './fixtures';

test('the catalogue has a title, a finding and no barrier', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator');
  await expect(page).toHaveTitle('Indikator · Lombok Tengah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ indikator: \d+ dari/);
  await expectNoBarrier(page);
});

test('what a screen reader meets in the catalogue', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator?cari=sampah&urut=kode');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'catalogue-id.aria.yml' });
});

test('an indicator is found by name, spelling, English name, other name and code', async ({
  page,
}) => {
  await openCatalogue(page, '/52.02/indikator');
  for (const [typed, name] of [
    ['sampah terkel', 'Sampah terkelola'],
    ['sanpah terkelola', 'Sampah terkelola'],
    ['kemiskinan', 'Penduduk miskin'],
    ['poverty', 'Penduduk miskin'],
    ['HDI', 'Indeks Pembangunan Manusia'],
    ['env01', 'Sampah terkelola'],
  ] as const) {
    await field(page).fill(typed);
    await expect(names(page).first(), typed).toHaveText(name);
  }
});

test('the address says what is shown, and a reload shows it again', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator');
  await field(page).fill('sampah');
  await expect(page).toHaveURL(/\?cari=sampah$/);
  await list(page).getByLabel('Dimensi').selectOption({ label: 'Smart Environment (3)' });
  await list(page).getByLabel('Urutkan').selectOption({ label: 'Kode' });
  await expect(page).toHaveURL(/\?cari=sampah&dimensi=environment&urut=kode$/);
  const before = await names(page).allTextContents();
  await page.reload();
  await expect(names(page)).toHaveText(before);
  await expect(field(page)).toHaveValue('sampah');
});

test('late indicators are one choice away, the longest first', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator');
  await list(page).getByLabel('Kemutakhiran').selectOption('late');
  await list(page).getByLabel('Urutkan').selectOption({ label: 'Terlambat paling lama' });
  await expect(count(page)).toContainText(/^\d+ dari/);
  const days = (await textsOfRows(page)).map((text) =>
    Number(/terlambat ([\d.]+) hari/.exec(text)?.[1]?.replace('.', '')),
  );
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  await expect(page).toHaveURL(/kemutakhiran=terlambat&urut=terlambat$/);
});

test('by keyboard: the search first, arrows through the rows, Enter opens, Escape clears', async ({
  page,
}) => {
  await openCatalogue(page, '/52.02/indikator');
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('sampah');
  await expect(count(page)).toContainText(/^3 dari/);
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/cari=/);
  await page.keyboard.type('hdi');
  await expect(names(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[^/?]+$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hdi');
});

test('nothing found: says what was asked, and one press shows something', async ({ page }) => {
  await openPage(page, '/52.02/indikator?cari=sampah&dimensi=economy');
  await expect(list(page)).toContainText(
    'Tidak ada indikator yang cocok dengan “sampah” dalam saringan Smart Economy.',
  );
  await expect(list(page).getByRole('link', { name: 'Sampah terkelola' })).toBeVisible();
  await expectNoBarrier(page);
  await list(page)
    .getByRole('button', { name: /^Lepas Smart Economy/ })
    .click();
  await expect(count(page)).toContainText(/^3 dari/);
  await expect(page).toHaveURL(/\?cari=sampah$/);
});

test('what was found can be read as a plain table', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator?perangkat=dlh');
  const shown = await rows(page).count();
  await list(page).getByText(`Tabel ${shown} indikator`).click();
  const table = list(page).getByRole('table', { name: 'Daftar Indikator' });
  await expect(table.getByRole('row')).toHaveCount(shown + 1);
});

test('as of an earlier day, only what was published by then is shown', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator?per=2025-06-30');
  const texts = await textsOfRows(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(
    texts.filter((text) => /TW (II|III|IV) 2025|2026/.test(text.split('terbaru')[0] ?? '')),
  ).toEqual([]);
});

test('kosong: the catalogue says that nothing is published yet', async ({ page }) => {
  await openPage(page, '/52.02/indikator?skenario=kosong');
  await expect(list(page)).toContainText('Belum ada indikator yang terbit per 22 November 2026.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Belum ada indikator/);
});

test('luring: the catalogue says that the API does not answer', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/indikator?skenario=luring');
  await expect(list(page).getByRole('alert')).toContainText('API tidak menjawab.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum dapat dimuat$/);
});

test('besar: three hundred indicators are searched, and all can be reached', async ({ page }) => {
  await openCatalogue(page, '/52.02/indikator?skenario=besar');
  await expect(rows(page)).toHaveCount(304);
  await field(page).fill('mata air rincian 3');
  await expect(names(page).first()).toHaveText('Mata air terpantau, rincian 3');
  await field(page).press('Escape');
  await expect(rows(page)).toHaveCount(304);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are cards that fit, with links large enough for a finger', async ({ page }) => {
    await openCatalogue(page, '/52.02/indikator');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const heights = await boxes(names(page));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    await expect(list(page).getByRole('table').getByRole('columnheader')).toHaveCount(7);
  });
});

const boxes = (found: Locator): Promise<number[]> =>
  found.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
