import { reportsOn } from './expected/quick-win';
import { expect, FAILED_ANSWER, openPage, panel, TODAY, test } from './fixtures';
import { CURVE, path, reportsOf } from './quick-win-parts';

for (const { code, id, title, finding } of [
  {
    code: '52.02',
    id: 'bank-sampah-terpilah',
    title: 'Bank Sampah Terpilah · Lombok Tengah',
    finding: /^Fisik .* saat rencana .*; keuangan terserap .* Pada laju sekarang selesai /,
  },
  {
    code: '73.22',
    id: 'lampu-kota',
    title: 'Lampu Penerangan Kota Masamba · Luwu Utara',
    finding: /^September–Oktober 2026 belum dilaporkan, lewat 43\shari\. Terakhir fisik /,
  },
]) {
  test(`${title} opens with its finding`, async ({ page }) => {
    await openPage(page, path(code, id));
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
    await expect(panel(page, CURVE)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what a screen reader meets in the curve and its milestones', async ({ page }) => {
  await openPage(page, path('52.02', 'psc-terpadu'));
  await expect(panel(page, CURVE)).toMatchAriaSnapshot({ name: 'quick-win-id.aria.yml' });
});

test('by keyboard the status opens its rule, and each month of the curve is read', async ({
  page,
}) => {
  await openPage(page, path('52.02', 'bank-sampah-terpilah'));
  const reports = reportsOn(await reportsOf(page, '52.02', 'bank-sampah-terpilah'), TODAY);
  await page
    .getByRole('link', { name: /^Smart / })
    .last()
    .focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Kritis: deviasi < −20 poin persen/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Kepala DLH' })).toBeFocused();
  await page.keyboard.press('Tab');
  const slider = panel(page, CURVE).getByRole('slider', { name: 'Bulan yang dibaca' });
  await expect(slider).toBeFocused();
  await page.keyboard.press('Home');
  for (const { physicalActual, physicalPlan } of reports) {
    const [work, plan] = [physicalActual, physicalPlan].map((it) =>
      it.toFixed(1).replace('.', ','),
    );
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`Fisik ${work}\\s%, Rencana fisik ${plan}\\s%`),
    );
    await page.keyboard.press('ArrowRight');
  }
  await expect(slider).toHaveAttribute('aria-valuetext', /^November 2026, Fisik belum ada laporan/);
});

test('months without a report are hatched and named', async ({ page }) => {
  await openPage(page, path('52.02', 'qris-pasar-rakyat'));
  await expect(panel(page, CURVE)).toContainText(/Arsir: Sep\s2026, Okt\s2026 belum dilaporkan/);
  const drawing = panel(page, CURVE).getByRole('img').first();
  await expect(drawing.locator('rect[fill="url(#hatch)"]')).toHaveCount(2);
});

test('a finished and a coming quick win say so', async ({ page }) => {
  await openPage(page, path('52.02', 'presensi-daring'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Selesai: fisik 100,0\s%/);
  await expect(panel(page, CURVE)).toContainText('Semua 5 tonggak tercapai');
  await openPage(page, path('52.02', 'odf-tuntas'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Belum dimulai: mulai /);
  await expect(panel(page, CURVE)).toContainText('hanya rencana yang digambar');
});

test('an unknown quick win says so and leads to the list', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto(path('52.02', 'tidak-ada'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Quick Win “tidak-ada” tidak ada',
  );
  await page.getByRole('link', { name: 'Lihat semua Quick Win' }).click();
  await expect(page).toHaveURL(/\/52\.02\/quick-win$/);
});

test('kosong: nothing was published, so the page offers the list', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto(`${path('52.02', 'bank-sampah-terpilah')}?skenario=kosong`);
  await expect(page.getByRole('link', { name: 'Lihat semua Quick Win' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('months without a report and a plan alone do not scroll sideways', async ({ page }) => {
    for (const id of ['qris-pasar-rakyat', 'odf-tuntas']) {
      await openPage(page, path('52.02', id));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, id).toBeLessThanOrEqual(390);
    }
  });
});
