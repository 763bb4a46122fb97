import type { Page } from '@playwright/test';
import { expectedRows, figuresOn, indicatorIn, lineLengths } from './expected/history';
import { bandOf } from './expected/recomputed';
import { withUnit } from './expected/written';
import { expect, openPage, panel, TODAY, test } from './fixtures';
import {
  CHANGES,
  HISTORY,
  observations,
  path,
  STATUS,
  scorecard,
  tableRows,
} from './indicator-parts';

// Both changed their method; one is yearly, one quarterly.
for (const { id, monthsApart } of [
  { id: 'ipm', monthsApart: 12 },
  { id: 'stunting', monthsApart: 3 },
]) {
  test(`no line of ${id} joins two methods or crosses a gap`, async ({ page }) => {
    await openPage(page, path('52.02', id));
    const figures = figuresOn(await observations(page, '52.02', id), '52.02', TODAY);
    expect(new Set(figures.map(({ method }) => method)).size).toBe(2);
    const { methods: named } = indicatorIn(await scorecard(page, '52.02'), id);
    for (const { name } of named) await expect(panel(page, HISTORY)).toContainText(name.id);
    const drawing = panel(page, HISTORY).locator('path[class*=Stroke]');
    await expect(drawing).not.toHaveCount(0);
    const drawn = await drawing.evaluateAll((lines) =>
      lines.map((line) => (line.getAttribute('d') ?? '').match(/[ML]/g)?.length ?? 0),
    );
    const sorted = (lengths: number[]) => lengths.sort((a, b) => a - b);
    expect(sorted(drawn.filter((length) => length > 1))).toEqual(
      sorted(lineLengths(figures, monthsApart)),
    );
    await test.step('the table holds every figure', () => compareTable(page, id));
  });
}

for (const id of ['qris-pasar', 'jkn-aktif'])
  test(`the table of ${id} holds every figure of the API, as published by today`, async ({
    page,
  }) => {
    await openPage(page, path('52.02', id));
    await compareTable(page, id);
  });

async function compareTable(page: Page, id: string) {
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
}

/** "1.234,5 menit" as 1234.5. */
const numberIn = (text: string | undefined): number =>
  Number(
    (text ?? '')
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

// More is better, less is better, and one of another regency.
for (const { code, id } of [
  { code: '52.02', id: 'sampah-terkelola' },
  { code: '52.02', id: 'psc-tanggap' },
  { code: '33.25', id: 'stunting' },
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
