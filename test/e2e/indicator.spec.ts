import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { expectedRows, figuresOn, indicatorIn, lineLengths } from './expected/history';
import type { RawObservations, RawScorecard } from './expected/raw-api';
import { bandOf } from './expected/recomputed';
import { withUnit } from './expected/written';
import { expect, FAILED_ANSWER, openPage, panel, readApi, TODAY, test } from './fixtures';

const HISTORY = 'Riwayat';
const STATUS = 'Mengapa Status Ini?';
const CHANGES = 'Yang Diubah setelah Terbit';
const PANELS = [HISTORY, STATUS, 'Empat Waktu', CHANGES, 'Tentang Angka Ini'];

const path = (code: string, id: string) => `/${code}/indikator/${id}`;
const observations = (page: Page, code: string, id: string) =>
  readApi<RawObservations>(
    page,
    `assessment/v1/regencies/${code}/indicators/${id}/observations.json`,
  );
const scorecard = (page: Page, code: string) =>
  readApi<RawScorecard>(page, `assessment/v1/regencies/${code}/scorecard.json`);

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
  test(`${title} opens with its finding, all panels and no barrier`, async ({ page }) => {
    // The barriers of a whole page with its map take long to look for.
    test.slow();
    await openPage(page, path(code, id));
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
    for (const name of PANELS) await expect(panel(page, name)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectNoBarrier(page);
  });
}

test('what a screen reader meets beside the history', async ({ page }) => {
  await openPage(page, path('52.02', 'pad'));
  const block = page.getByRole('main').locator(':scope > div', { has: panel(page, HISTORY) });
  await expect(block).toMatchAriaSnapshot({ name: 'indicator-id.aria.yml' });
});

for (const { code, id, monthsApart } of [
  { code: '52.02', id: 'ipm', monthsApart: 12 },
  { code: '73.22', id: 'ipm', monthsApart: 12 },
  { code: '52.02', id: 'stunting', monthsApart: 3 },
]) {
  test(`no line of ${id} in ${code} joins two methods or crosses a gap`, async ({ page }) => {
    await openPage(page, path(code, id));
    const answer = await observations(page, code, id);
    const figures = figuresOn(answer, code, TODAY);
    const methods = new Set(figures.map(({ method }) => method));
    expect(methods.size).toBe(2);
    const { methods: named } = indicatorIn(await scorecard(page, code), id);
    for (const { name } of named) await expect(panel(page, HISTORY)).toContainText(name.id);
    const drawing = panel(page, HISTORY).locator('.recharts-line-curve');
    await expect(drawing).not.toHaveCount(0);
    const drawn = await drawing.evaluateAll((lines) =>
      lines.map((line) => (line.getAttribute('d') ?? '').match(/[ML]/g)?.length ?? 0),
    );
    const sorted = (lengths: number[]) => lengths.sort((a, b) => a - b);
    expect(sorted(drawn.filter((length) => length > 1))).toEqual(
      sorted(lineLengths(figures, monthsApart)),
    );
  });
}

for (const id of ['ipm', 'qris-pasar', 'psc-tanggap', 'pad', 'jkn-aktif']) {
  test(`the table of ${id} holds every figure of the API, as published by today`, async ({
    page,
  }) => {
    await openPage(page, path('52.02', id));
    const indicator = indicatorIn(await scorecard(page, '52.02'), id);
    const answer = await observations(page, '52.02', id);
    const rows = await tableRows(panel(page, HISTORY));
    const expected = expectedRows(indicator, answer, '52.02', TODAY);
    expect(expected.length).toBeGreaterThan(3);
    for (const { period, value, target, method } of expected) {
      const row = rows.find((cells) => cells[0] === period && cells[4] === method);
      expect(row?.slice(1, 3), `${period} ${method}`).toEqual([value, target]);
    }
    const published = rows.filter((cells) => cells[7] !== '–');
    expect(published).toHaveLength(expected.length);
  });
}

/** The cells of each row, with plain spaces. */
async function tableRows(where: Locator): Promise<string[][]> {
  await where.getByText('Lihat tabel').click();
  const rows = where.getByRole('table').locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** "1.234,5 menit" as 1234.5. */
const numberIn = (text: string | undefined): number =>
  Number(
    (text ?? '')
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

for (const { code, id } of [
  { code: '52.02', id: 'sampah-terkelola' },
  { code: '52.02', id: 'psc-tanggap' },
  { code: '52.02', id: 'ikm' },
  { code: '33.25', id: 'stunting' },
  { code: '73.22', id: 'jalan-mantap' },
]) {
  test(`why ${id} in ${code} has its band can be reckoned again from what is written`, async ({
    page,
  }) => {
    await openPage(page, path(code, id));
    const text = ((await panel(page, STATUS).textContent()) ?? '').replace(/\s+/g, ' ');
    const ratio = /realisasi ÷ target × 100 = (.+?) ÷ (.+?) × 100 = ([\d.,]+) %/.exec(text);
    const inverse = /realisasi ([\d.,]+).*?, target ([\d.,]+).*?, capaian ([\d.,]+) %\./.exec(text);
    const [, actual, target, said] = (ratio ?? inverse ?? []).map(numberIn);
    if (actual === undefined || target === undefined) throw new Error(`No inputs in: ${text}`);
    const achieved = (value: number) =>
      ((ratio === null ? 2 * target - value : value) / target) * 100;
    expect(said).toBeCloseTo(achieved(actual), 1);
    const band = bandOf(achieved(actual));
    expect(text).toContain(`${band} capaian`);
    const next = /Perlu realisasi (.+?) \(.*?untuk mencapai ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\./.exec(
      text,
    );
    if (next === null) expect(band).toBe('Sangat Tinggi');
    else expect(bandOf(achieved(numberIn(next[1])))).toBe(next[2]);
  });
}

test('a day before a revision the first figure stands, the day of it both do', async ({ page }) => {
  await openPage(page, path('52.02', 'investasi'));
  const indicator = indicatorIn(await scorecard(page, '52.02'), 'investasi');
  const answer = await observations(page, '52.02', 'investasi');
  const own = answer.observations.filter(({ area }) => area === '52.02');
  const after = own.find((figure) =>
    own.some((it) => it.period === figure.period && it.publishedAt < figure.publishedAt),
  );
  const before = own.find((it) => it.period === after?.period);
  if (!after?.value || !before?.value) throw new Error('Nothing was revised');
  const [first, second] = [withUnit(indicator, before.value), withUnit(indicator, after.value)];
  await expect(panel(page, CHANGES)).toContainText(`${first} → ${second}`);
  const dayBefore = new Date(Date.parse(after.publishedAt) - 86_400_000).toISOString().slice(0, 10);
  await openPage(page, `${path('52.02', 'investasi')}?per=${dayBefore}`);
  await expect(panel(page, CHANGES)).toContainText('Tidak ada angka yang direvisi');
  const values = (await tableRows(panel(page, HISTORY))).map((cells) => cells[1]);
  expect(values).toContain(first);
  expect(values).not.toContain(second);
});

test('a moved target names both values, the day and both documents', async ({ page }) => {
  await openPage(page, path('52.02', 'qris-pasar'));
  await expect(panel(page, CHANGES).getByRole('listitem').first()).toHaveText(
    /Target Triwulan\sIV 2026 digeser 23 September 2026: 61,6\s% → 55,0\s%.*target menjadi lebih mudah; semula RKPD 2026.*kini Perubahan RKPD 2026/,
  );
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const id of ['pad', 'ipm'])
    test(`${id} does not scroll sideways`, async ({ page }) => {
      await openPage(page, path('52.02', id));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });
});
