import { latestEvaluation } from './expected/evaluation';
import type { RawScorecard } from './expected/raw-api';
import { bandOf, stateOf, worksOf } from './expected/recomputed';
import { decimal, percentText } from './expected/written';
import { expect, openPage, panel, REGENCIES, readApi, test } from './fixtures';

const DAY = '2026-06-30';

test('a page as of a day says so, and its way back leads to today', async ({ page }) => {
  await openPage(page, `/52.02?per=${DAY}`);
  await expect(page.getByText('Keadaan per 30 Juni 2026')).toBeVisible();
  await expect(page.getByLabel('Per tanggal')).toHaveValue(DAY);
  await page.getByRole('button', { name: 'Kembali ke hari ini' }).click();
  await expect(page).toHaveURL(/\/52\.02$/);
  await expect(page.getByText('Keadaan per')).toHaveCount(0);
});

test('as of a day, figures are those published by then', async ({ page }) => {
  await openPage(page, `/52.02?per=${DAY}`);
  const path = 'assessment/v1/regencies/52.02/scorecards/2026.json';
  const scorecard = await readApi<RawScorecard>(page, path);
  const states = scorecard.indicators.map((raw) => stateOf(raw, DAY));
  const marks = states.flatMap(({ indicator, percent }) =>
    percent === null ? [] : `${indicator.name.id}, ${percentText(percent)}, ${bandOf(percent)}`,
  );
  const strips = panel(page, 'Enam Dimensi').getByRole('list').getByRole('list').getByRole('img');
  const shown = await strips.evaluateAll((images) =>
    images.map((image) => (image.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' ')),
  );
  expect(shown.sort()).toEqual(marks.sort());
  const { total } = latestEvaluation(scorecard, DAY);
  await expect(panel(page, 'Evaluasi Nasional')).toContainText(`Nilai ${decimal(total, 2)} dari`);
  const rows = panel(page, 'Quick Win').locator('ol > li');
  for (const { quickWin, report } of worksOf(scorecard, DAY)) {
    if (report === undefined) continue;
    const row = rows.filter({ hasText: quickWin.name.id });
    await expect(row).toContainText(`${decimal(report.physicalActual, 1)} dari`);
  }
});

test('bad values in the address fall back to the page of today', async ({ page }) => {
  await openPage(page, '/52.02?per=abc&kecamatan=zz&tahun=x&indikator=nope&bahasa=xx');
  await expect(page.getByText('Keadaan per')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(panel(page, 'Urutan Kecamatan').getByRole('button', { pressed: true })).toHaveCount(
    0,
  );
});

test('a day to come means today', async ({ page }) => {
  await openPage(page, '/52.02?per=2031-01-01');
  await expect(page.getByText('Keadaan per')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('indicator and year of the map are in the address', async ({ page }) => {
  await openPage(page, '/52.02?tahun=2024');
  const map = panel(page, 'Peta Kecamatan');
  await expect(map.getByRole('combobox', { name: 'Tahun' })).toHaveValue('2024');
  const choice = map.getByRole('combobox', { name: 'Indikator' });
  await choice.selectOption({ label: 'Rumah layak huni' });
  await expect(page).toHaveURL(/[?&]indikator=[\w-]+/);
  await expect(page).toHaveURL(/[?&]tahun=2024/);
  await expect(panel(page, 'Urutan Kecamatan').getByRole('table')).toContainText(
    'Rumah layak huni',
  );
});

test('an unknown regency offers the ones there are', async ({ page }) => {
  await page.goto('/99.99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
  for (const { name, code } of REGENCIES)
    await expect(page.getByRole('link', { name: `${name} (${code})` })).toBeVisible();
  await page.getByRole('link', { name: 'Batang (33.25)' }).click();
  await expect(page).toHaveURL(/\/33\.25$/);
  await expect(panel(page, 'Perlu Perhatian')).toBeVisible();
});

test('another regency keeps the day and drops the district', async ({ page }) => {
  await openPage(page, `/52.02?per=${DAY}&kecamatan=52.02.04`);
  await page.getByRole('combobox', { name: 'Kabupaten' }).selectOption('Batang');
  await expect(page).toHaveURL(new RegExp(`/33\\.25\\?per=${DAY}$`));
  await expect(page).toHaveTitle('Ringkasan Eksekutif · Batang');
});
