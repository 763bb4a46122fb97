import { expectNoBarrier } from './barriers';
import { answersOf } from './expected/indicator-answers';
import { rankedPlaces } from './expected/places';
import { decimal } from './expected/written';
import { expect, expectSettled, FAILED_ANSWER, openPage, panel, TODAY, test } from './fixtures';

test('a tie is also said in words', async ({ page }) => {
  await openPage(page, '/52.02/indikator/sanitasi-layak');
  const { scorecard, indicator, figures } = await answersOf(page, '52.02', 'sanitasi-layak');
  const tied = rankedPlaces(scorecard, indicator, figures, TODAY).filter(({ rank }) =>
    rank.endsWith('='),
  );
  expect(tied.length).toBeGreaterThan(1);
  const names = tied.map(({ name }) => name).join(', ');
  const rank = Number.parseInt(tied[0]?.rank ?? '', 10);
  await expect(panel(page, 'Urutan Kecamatan')).toContainText(`${names} di urutan ${rank} (`);
});

test('withheld small counts are words with their reason, never a zero', async ({ page }) => {
  await openPage(page, '/52.02/indikator/stunting');
  const { scorecard, indicator, figures } = await answersOf(page, '52.02', 'stunting');
  const without = rankedPlaces(scorecard, indicator, figures, TODAY).filter(
    ({ value }) => value === null,
  );
  expect(without).toHaveLength(2);
  const ranking = panel(page, 'Urutan Kecamatan');
  for (const { name } of without) {
    const row = ranking.getByRole('row').filter({ hasText: name });
    await expect(row.last()).toContainText('disembunyikan');
    await expect(row.last()).not.toContainText('0');
  }
  await expect(ranking).toContainText('disembunyikan karena jumlah terlalu kecil, bukan nol.');
  const gap = panel(page, 'Kesenjangan Antarkecamatan');
  const measured = scorecard.districts.length - without.length;
  await expect(gap).toContainText(`Berdata: ${measured} dari ${scorecard.districts.length}`);
});

test('a count is ranked but never coloured on a map, and the page says why', async ({ page }) => {
  await openPage(page, '/52.02/indikator/desa-internet');
  await expect(panel(page, 'Urutan Kecamatan')).toContainText('tidak diwarnai di peta');
  await expect(panel(page, 'Peta Kecamatan')).toHaveCount(0);
  await expect(panel(page, 'Kesenjangan Antarkecamatan')).toHaveCount(0);
});

test('what is not measured by district has no map, and the page says so', async ({ page }) => {
  await openPage(page, '/52.02/indikator/ipm');
  await expect(panel(page, 'Kecamatan')).toContainText('tidak per kecamatan');
  await expect(panel(page, 'Urutan Kecamatan')).toHaveCount(0);
});

test('year and district are in the address, by keyboard too, and survive a reload', async ({
  page,
}) => {
  await openPage(page, '/52.02/indikator/sanitasi-layak');
  const ranking = panel(page, 'Urutan Kecamatan');
  await panel(page, 'Peta Kecamatan').getByRole('combobox', { name: 'Tahun' }).selectOption('2024');
  await expect(page).toHaveURL(/[?&]tahun=2024/);
  await expect(ranking.locator('caption')).toContainText('2024');
  await ranking.getByRole('button', { name: 'Kopang' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]kecamatan=52\.02\.\d\d/);
  await page.reload();
  await expectSettled(page);
  await expect(ranking.getByRole('button', { pressed: true })).toHaveText('Kopang');
  await expect(
    panel(page, 'Peta Kecamatan').getByRole('listbox').getByRole('option', { selected: true }),
  ).toHaveAccessibleName(/^Kopang,/);
  await expect(page).not.toHaveURL(/indikator=/);
});

test('as of a day no later figure counts', async ({ page }) => {
  const day = '2026-06-30';
  await openPage(page, `/52.02/indikator/sanitasi-layak?per=${day}`);
  const { scorecard, indicator, figures } = await answersOf(page, '52.02', 'sanitasi-layak');
  const [best] = rankedPlaces(scorecard, indicator, figures, day);
  const [now] = rankedPlaces(scorecard, indicator, figures, TODAY);
  expect(best?.value).not.toBe(now?.value);
  const row = panel(page, 'Urutan Kecamatan').locator('tbody tr').first();
  await expect(row).toContainText(decimal(best?.value ?? 0, indicator.decimals));
});

test('without boundaries the map alone fails', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/indikator/sanitasi-layak?skenario=peta-gagal');
  await expect(panel(page, 'Peta Kecamatan').getByRole('alert')).toContainText('galat 503');
  await expect(page.getByRole('alert')).toHaveCount(1);
});

for (const id of ['stunting', 'ipm', 'desa-internet']) {
  test(`the page of ${id} has no barrier, also on a phone without sideways scroll`, async ({
    page,
  }) => {
    await openPage(page, `/52.02/indikator/${id}`);
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}

test('what a screen reader meets in the places of an indicator', async ({ page }) => {
  await openPage(page, '/52.02/indikator/stunting');
  for (const [name, snapshot] of [
    ['Urutan Kecamatan', 'ranking'],
    ['Kesenjangan Antarkecamatan', 'gap'],
    ['Perbandingan Kabupaten', 'comparison'],
  ] as const)
    await expect(panel(page, name)).toMatchAriaSnapshot({
      name: `indicator-${snapshot}-id.aria.yml`,
    });
});
