import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import {
  headFigures,
  monthRow,
  planOn,
  type RawPlan,
  type RawProgress,
  reportsOn,
  shortDate,
} from './expected/quick-win';
import { expect, FAILED_ANSWER, openPage, panel, readApi, TODAY, test } from './fixtures';

const CURVE = 'Rencana dan Pelaksanaan';

const path = (code: string, id: string) => `/${code}/quick-win/${id}`;
const plansOf = async (page: Page, code: string) =>
  (await readApi<{ quickWins: RawPlan[] }>(page, `catalog/v1/regencies/${code}/quick-wins.json`))
    .quickWins;
const reportsOf = async (page: Page, code: string, id: string) =>
  (
    await readApi<{ reports: RawProgress[] }>(
      page,
      `assessment/v1/regencies/${code}/quick-wins/${id}/reports.json`,
    )
  ).reports;

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
  test(`${title} opens with its finding and no barrier`, async ({ page }) => {
    test.slow();
    await openPage(page, path(code, id));
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
    await expect(panel(page, CURVE)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectNoBarrier(page);
  });
}

test('what a screen reader meets in the curve and its milestones', async ({ page }) => {
  await openPage(page, path('52.02', 'psc-terpadu'));
  await expect(panel(page, CURVE)).toMatchAriaSnapshot({ name: 'quick-win-id.aria.yml' });
});

for (const { code, id, on } of [
  { code: '52.02', id: 'bank-sampah-terpilah', on: TODAY },
  { code: '52.02', id: 'bank-sampah-terpilah', on: '2026-08-20' },
  { code: '73.22', id: 'bantaran-masamba', on: TODAY },
]) {
  test(`every report of ${id} stands in the table as the API had it on ${on}`, async ({ page }) => {
    await openPage(page, `${path(code, id)}${on === TODAY ? '' : `?per=${on}`}`);
    const plan = planOn(await plansOf(page, code), id, on);
    const reports = reportsOn(await reportsOf(page, code, id), on);
    expect(reports.length).toBeGreaterThan(3);
    const rows = await tableRows(panel(page, CURVE), 'Tabel angka tiap bulan');
    const reported = rows.filter((cells) => cells[7] !== '–');
    expect(
      reported.map(([month, planned, work, deviation, , moneyPlan, money, ...days]) => ({
        month,
        plan: planned,
        work,
        deviation,
        moneyPlan,
        money,
        report: days[0],
        published: days[1],
      })),
    ).toEqual(reports.map((report) => monthRow(plan, report)));
    const newest = reports.at(-1);
    if (newest === undefined) throw new Error('No report');
    const head = page.getByRole('list', { name: 'Angka pokok' });
    const text = ((await head.textContent()) ?? '').replace(/\s+/g, ' ');
    for (const figure of headFigures(plan, newest)) expect(text).toContain(figure);
  });

  test(`the milestones of ${id} keep their dates as the API had them on ${on}`, async ({
    page,
  }) => {
    await openPage(page, `${path(code, id)}${on === TODAY ? '' : `?per=${on}`}`);
    const plan = planOn(await plansOf(page, code), id, on);
    const rows = await tableRows(panel(page, CURVE), 'Tabel tonggak');
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual(
      plan.milestones.map(({ name, originalDue, due, doneAt }) => [
        name.id,
        shortDate(originalDue),
        shortDate(due),
        doneAt === null ? '–' : shortDate(doneAt),
      ]),
    );
  });
}

/** The cells of each row of a table that is one step away, with plain spaces. */
async function tableRows(where: Locator, label: string): Promise<string[][]> {
  await where.getByText(label, { exact: true }).click();
  const rows = where.getByRole('table').locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

test('a moved milestone names its first date, not before the move was published', async ({
  page,
}) => {
  const versions = async () =>
    (await plansOf(page, '52.02')).filter(({ id }) => id === 'psc-terpadu');
  await openPage(page, path('52.02', 'psc-terpadu'));
  const moved = (await versions()).find(({ milestones }) =>
    milestones.some(({ due, originalDue }) => due !== originalDue),
  );
  const milestone = moved?.milestones.find(({ due, originalDue }) => due !== originalDue);
  if (moved === undefined || milestone === undefined) throw new Error('No milestone was moved');
  const words = `semula ${shortDate(milestone.originalDue)}, menjadi ${shortDate(milestone.due)}`;
  await expect(panel(page, CURVE)).toContainText(
    `Digeser ${shortDate(moved.publishedAt)}: ${words}`,
  );
  const dayBefore = new Date(Date.parse(moved.publishedAt) - 86_400_000).toISOString().slice(0, 10);
  await openPage(page, `${path('52.02', 'psc-terpadu')}?per=${dayBefore}`);
  await expect(panel(page, CURVE)).toContainText(`rencana ${shortDate(milestone.originalDue)}`);
  await expect(panel(page, CURVE)).not.toContainText('Digeser');
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

  for (const id of ['psc-terpadu', 'qris-pasar-rakyat', 'odf-tuntas'])
    test(`${id} does not scroll sideways`, async ({ page }) => {
      await openPage(page, path('52.02', id));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });
});
