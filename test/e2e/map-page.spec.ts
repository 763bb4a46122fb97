import { expectNoBarrier } from './barriers';
import { expect, FAILED_ANSWER, openPage, test } from './fixtures';
import { map, RATE, ranking, slider, workByKeyboard } from './map-page-parts';

test('the map page opens without a barrier, layers and all', async ({ page }) => {
  test.slow();
  await openPage(page, '/33.25/peta?lapisan=layanan,quick-win');
  await expect(page).toHaveTitle('Peta · Batang');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peta Batang');
  await expect(map(page).getByText(/^Lihat \d+ titik sebagai tabel$/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('what a screen reader meets on the map page', async ({ page }) => {
  await openPage(page, `/52.02/peta?indikator=${RATE}&lapisan=layanan`);
  await expect(map(page).getByText(/^Lihat \d+ titik/)).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'map-page-id.aria.yml' });
});

test('the page is worked by keyboard alone', async ({ page }) => {
  await openPage(page, '/52.02/peta');
  await workByKeyboard(page);
});

test('playing can be paused, and does not start by itself', async ({ page }) => {
  await openPage(page, `/52.02/peta?indikator=${RATE}&tahun=2022`);
  await page.waitForTimeout(2_500);
  await expect(page).toHaveURL(/tahun=2022/);
  await map(page).getByRole('button', { name: 'Putar tahun demi tahun' }).click();
  await expect(page).toHaveURL(/tahun=2023/, { timeout: 5_000 });
  await map(page).getByRole('button', { name: 'Jeda' }).click();
  const paused = page.url();
  await page.waitForTimeout(2_500);
  expect(page.url()).toBe(paused);
});

test('who wants less motion is not offered to play', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, '/52.02/peta');
  await expect(slider(page)).toBeVisible();
  await expect(map(page).getByRole('button', { name: 'Putar tahun demi tahun' })).toHaveCount(0);
});

test('classes of the year shown say that colours do not compare', async ({ page }) => {
  await openPage(page, `/52.02/peta?indikator=${RATE}&kelas=tahun&tahun=2024`);
  await expect(map(page).getByText(/^Kelas tahun yang tampil: .*2024/)).toBeVisible();
  await map(page).getByRole('combobox', { name: 'Kelas warna' }).selectOption('tetap');
  await expect(map(page).getByText(/^Kelas tetap: .*semua tahun/)).toBeVisible();
  await expect(page).not.toHaveURL(/kelas=/);
});

test('services that cannot be had leave the map and the other points', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto('/52.02/peta');
  await page.evaluate(() => navigator.serviceWorker?.ready);
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).endsWith('/services.json')
        ? Promise.resolve(new Response('{}', { status: 503 }))
        : ask(input, init);
  });
  await openPage(page, '/52.02/peta?lapisan=layanan,quick-win');
  await expect(map(page).getByText(/^Lapisan Layanan gagal dimuat/)).toBeVisible({
    timeout: 25_000,
  });
  await expect(map(page).getByRole('listbox')).toBeVisible();
  await expect(map(page).getByText(/^Lihat \d+ titik/)).toBeVisible();
});

test('without figures the page says so', async ({ page }) => {
  await openPage(page, '/52.02/peta?skenario=kosong');
  await expect(
    map(page)
      .getByText(/belum ada|Belum ada/)
      .first(),
  ).toBeVisible();
  await expect(slider(page)).toHaveCount(0);
});

test('boundaries that fail take the maps with them, not the ranking', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/peta?skenario=peta-gagal');
  await expect(map(page).getByRole('alert')).toBeVisible({ timeout: 25_000 });
  await expect(ranking(page).getByRole('row')).toHaveCount(13);
});

test('villages are shown where figures and boundaries go so deep', async ({ page }) => {
  test.slow();
  await openPage(page, '/52.02/peta?skenario=besar&indikator=sampah-terkelola-2');
  await expect(map(page).getByText(/diukur per desa\/kelurahan/)).toBeVisible({ timeout: 20_000 });
  await expect(map(page).getByRole('option', { name: /^Sengkol,/ })).toHaveCount(1);
  await expect(map(page).getByText(/desa\/kelurahan tanpa batas pada peta/)).toBeVisible();
});
