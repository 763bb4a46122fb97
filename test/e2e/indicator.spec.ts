import { expect, FAILED_ANSWER, openPage, panel, test } from './fixtures';
import { CHANGES, HISTORY, path, STATUS } from './indicator-parts';

const PANELS = [HISTORY, STATUS, 'Empat Waktu', CHANGES, 'Tentang Angka Ini'];

for (const { code, id, title, finding } of [
  {
    code: '52.02',
    id: 'stunting',
    title: 'Balita stunting (penimbangan) · Lombok Tengah',
    finding: /lebih rendah dari target .*: tercapai\.$/,
  },
  {
    code: '33.25',
    id: 'ipm',
    title: 'Indeks Pembangunan Manusia · Batang',
    finding: /2025 belum dilaporkan, terlambat \d+\shari; terakhir 70,74 \(2024\)\.$/,
  },
]) {
  test(`${title} opens with its finding and all panels`, async ({ page }) => {
    await openPage(page, path(code, id));
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
    for (const name of PANELS) await expect(panel(page, name)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what a screen reader meets beside the history', async ({ page }) => {
  await openPage(page, path('52.02', 'pad'));
  const block = page.getByRole('main').locator(':scope > div', { has: panel(page, HISTORY) });
  await expect(block).toMatchAriaSnapshot({ name: 'indicator-id.aria.yml' });
});

test('by keyboard the first year is chosen, kept in the address, and the table opened', async ({
  page,
}) => {
  await openPage(page, path('52.02', 'jkn-aktif'));
  const history = panel(page, HISTORY);
  await page.getByRole('link', { name: 'Smart Living' }).focus();
  await page.keyboard.press('Tab');
  await expect(history.getByRole('combobox', { name: 'Sejak' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/[?&]sejak=2026/);
  await expect(history.getByRole('heading', { level: 3 })).toContainText('Jan 2026');
  await page.keyboard.press('Tab');
  await expect(history.getByRole('application')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(history.getByRole('status')).toHaveText(
    /^Februari 2026Peserta JKN aktif .*% data simulasiTarget /,
  );
  await history.getByText('Lihat tabel').focus();
  await page.keyboard.press('Enter');
  await expect(history.getByRole('table')).toBeVisible();
  await page.reload();
  await expect(history.getByRole('combobox', { name: 'Sejak' })).toHaveValue('2026');
});

test('an unknown indicator says so and leads to the list', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto(path('52.02', 'tidak-ada'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Indikator “tidak-ada” tidak ada',
  );
  await page.getByRole('link', { name: 'Buka daftar indikator' }).click();
  await expect(page).toHaveURL(/\/52\.02\/indikator$/);
});

test('one that never reported says what is owed and draws no line', async ({ page }) => {
  await openPage(page, path('52.02', 'mata-air'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum pernah dilaporkan/);
  await expect(panel(page, HISTORY).getByRole('status')).toHaveText(
    /Belum ada angka yang terbit per 22 November 2026\. Target yang terbit: 2026 70,0/,
  );
  await expect(panel(page, HISTORY).getByRole('figure')).toHaveCount(0);
});

test('when the figures break the contract the head stays and the panels name the field', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, `${path('52.02', 'pad')}?skenario=kontrak-rusak`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/belum tercapai\.$/);
  for (const name of PANELS)
    await expect(panel(page, name).getByRole('alert')).toContainText('observations.0.value');
});

test('kosong: nothing was published, so the page offers the list', async ({ page }) => {
  await page.goto(`${path('52.02', 'pad')}?skenario=kosong`);
  await expect(page.getByRole('link', { name: 'Buka daftar indikator' })).toBeVisible();
});
