import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import type { RawAgencies } from './expected/agencies';
import { expect, FAILED_ANSWER, openPage, panel, readApi, test } from './fixtures';

const list = (page: Page) => panel(page, 'Urutan Perangkat Daerah');
const names = (page: Page) => list(page).getByRole('rowheader').getByRole('link');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari perangkat daerah' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the agencies have a title, a finding and no barrier', async ({ page }) => {
  await openPage(page, '/73.22/perangkat-daerah');
  await expect(page).toHaveTitle('Perangkat Daerah · Luwu Utara');
  await expect(heading(page)).toHaveText(
    /paling lama lewat tenggat: [\d.]+\shari \(.+\)\. \d+ dari \d+ perangkat daerah belum lapor\./,
  );
  await expectNoBarrier(page);
});

test('what a screen reader meets among the agencies of one commission', async ({ page }) => {
  await openPage(page, '/73.22/perangkat-daerah?komisi=Komisi+III');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'agencies-id.aria.yml' });
});

test('a commission shows its agencies, and the address says so', async ({ page }) => {
  await openPage(page, '/52.02/perangkat-daerah');
  const { agencies } = await readApi<RawAgencies>(
    page,
    'assessment/v1/regencies/52.02/scorecard.json',
  );
  const partners = agencies.filter(({ commission }) => commission === 'Komisi III');
  await list(page).getByLabel('Komisi DPRD').selectOption('Komisi III');
  await expect(names(page)).toHaveCount(partners.length);
  expect((await names(page).allTextContents()).sort()).toEqual(
    partners.map(({ name }) => name).sort(),
  );
  await list(page).getByRole('button', { name: 'Capaian' }).click();
  await expect(page).toHaveURL(/\?komisi=Komisi\+III&urut=capaian$/);
  const before = await names(page).allTextContents();
  await page.reload();
  await expect(names(page)).toHaveText(before);
});

test('a renamed agency keeps its history: found by its former name, called by the name of the day', async ({
  page,
}) => {
  await openPage(page, '/73.22/perangkat-daerah?cari=Bappelitbangda');
  await expect(names(page)).toHaveText('Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah');
  await expect(list(page)).toContainText('sebelumnya Bappelitbangda (s.d. 31 Des 2024)');
  await openPage(page, '/73.22/perangkat-daerah?cari=Bappelitbangda&per=2024-06-30');
  await expect(names(page)).toHaveText(
    'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah',
  );
  await expect(list(page)).not.toContainText('sebelumnya');
});

test('by keyboard: order, commission, search, arrows through the rows, Enter opens', async ({
  page,
}) => {
  await openPage(page, '/52.02/perangkat-daerah');
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list(page).getByRole('button', { name: 'Capaian' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?urut=capaian$/);
  await page.keyboard.press('Tab');
  await expect(list(page).getByLabel('Komisi DPRD')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('dinas');
  await expect(page).toHaveURL(/cari=dinas$/);
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/perangkat-daerah\/[^/?]+$/);
});

test('the list can be read as a plain table', async ({ page }) => {
  await openPage(page, '/52.02/perangkat-daerah?komisi=Komisi+III');
  const shown = await names(page).count();
  await list(page).getByText(`Tabel ${shown} perangkat daerah`).click();
  const table = list(page)
    .getByRole('table', { name: /^Perangkat daerah menurut/ })
    .last();
  await expect(table.getByRole('row')).toHaveCount(shown + 1);
});

test('kosong: every agency is listed, and none owes anything yet', async ({ page }) => {
  await openPage(page, '/52.02/perangkat-daerah?skenario=kosong');
  await expect(heading(page)).toHaveText('Belum ada kewajiban perangkat daerah yang terbit');
  await expect(list(page)).toContainText(/Tanpa kewajiban \(\d+\)/);
  await expect(list(page).getByRole('row').nth(2)).toContainText(
    'tidak memiliki indikator atau Quick Win',
  );
});

test('luring: the page says that the API does not answer', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/perangkat-daerah?skenario=luring');
  await expect(list(page).getByRole('alert')).toContainText('API tidak menjawab.');
  await expect(heading(page)).toHaveText('Perangkat Daerah: data belum dapat dimuat');
});

test('besar: forty-five agencies are ordered and narrowed', async ({ page }) => {
  await openPage(page, '/52.02/perangkat-daerah?skenario=besar');
  await expect(names(page)).toHaveCount(45);
  await list(page).getByLabel('Komisi DPRD').selectOption('Komisi III');
  await expect(names(page)).toHaveCount(6);
  await list(page).getByLabel('Komisi DPRD').selectOption('');
  await expect(names(page)).toHaveCount(45);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are cards that fit, with links large enough for a finger', async ({ page }) => {
    await openPage(page, '/33.25/perangkat-daerah');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const heights = await names(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().height),
    );
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
