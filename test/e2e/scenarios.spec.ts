import { expect, FAILED_ANSWER, openPage, PANELS, type PanelName, panel, test } from './fixtures';

const FIGURE_PANELS: PanelName[] = ['Peta Kecamatan', 'Urutan Kecamatan'];
const others = (names: PanelName[]) => PANELS.filter((name) => !names.includes(name));

test('normal: no panel has anything to excuse', async ({ page }) => {
  await openPage(page, '/52.02?skenario=normal');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/^Gagal memperbarui/)).toHaveCount(0);
});

test('lambat: panels keep room of their own while waiting, then fill it', async ({ page }) => {
  await page.goto('/52.02?skenario=lambat');
  for (const name of PANELS) {
    const skeleton = panel(page, name).getByRole('status');
    await expect(skeleton).toHaveText('Memuat …');
    expect((await skeleton.boundingBox())?.height).toBeGreaterThanOrEqual(220);
  }
  await expect(page.getByText('Memuat …')).toHaveCount(0, { timeout: 15_000 });
  await expect(panel(page, 'Urutan Kecamatan').getByRole('table')).toBeVisible();
});

test('kosong: every panel says why it has nothing', async ({ page }) => {
  await openPage(page, '/52.02?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of PANELS)
    await expect(panel(page, name).getByRole('status')).toHaveText(/belum|tidak ada|semua/i);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('peta-gagal: only the map fails, and offers another try', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02?skenario=peta-gagal');
  const map = panel(page, 'Peta Kecamatan');
  await expect(map.getByRole('alert')).toContainText('API menjawab dengan galat 503.');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await panel(page, 'Urutan Kecamatan').getByRole('button', { name: 'Kopang' }).click();
  await expect(page).toHaveURL(/kecamatan=52\.02\.\d\d/);
  await map.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(map.getByRole('alert')).toBeVisible();
});

test('usang: a failed refresh keeps the old figures and says how old they are', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02?skenario=usang');
  const finding = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  const note = page.getByText(/^Gagal memperbarui/);
  await expect(note).toContainText('API menjawab dengan galat 503.');
  await expect(note).toContainText('diterima 22 November 2026, 12.00 WITA, umur');
  for (const name of PANELS)
    await expect(panel(page, name).getByText(/^Diterima 12\.00.WITA$/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('kontrak-rusak: the panels over the broken answer name its field', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02?skenario=kontrak-rusak');
  for (const name of FIGURE_PANELS)
    await expect(panel(page, name).getByRole('alert')).toContainText(/observations\.\d+\.value/);
  for (const name of others(FIGURE_PANELS))
    await expect(panel(page, name).getByRole('alert')).toHaveCount(0);
});

test('luring: one notice says for all panels that the API does not answer', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02?skenario=luring');
  for (const name of PANELS)
    await expect(panel(page, name)).toContainText('Belum dapat dimuat, lihat di atas.');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('API tidak menjawab.');
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum dapat dimuat/);
});

test('besar: three hundred indicators leave the page whole and usable', async ({ page }) => {
  await openPage(page, '/52.02?skenario=besar');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(panel(page, 'Perlu Perhatian').locator('ol > li')).toHaveCount(5);
  await panel(page, 'Urutan Kecamatan').getByRole('button', { name: 'Kopang' }).click();
  await expect(page).toHaveURL(/kecamatan=/);
});
