import { answersOf } from './expected/indicator-answers';
import { gapsByYear, rankedPlaces } from './expected/places';
import type { RawIndicator } from './expected/raw-api';
import { comparedRegencies } from './expected/regencies';
import { decimal } from './expected/written';
import { expect, openPage, panel, REGENCIES, TODAY, test } from './fixtures';

const signed = (value: number, decimals: number) =>
  (value > 0 ? '+' : '') + decimal(value, decimals);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

for (const [code, id] of [
  ['52.02', 'sanitasi-layak'],
  ['73.22', 'stunting'],
  ['62.02', 'desa-internet'],
] as const) {
  test(`${code}: the districts of ${id} stand as the API’s figures do, ties as ties`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/indikator/${id}`);
    const { scorecard, indicator, figures } = await answersOf(page, code, id);
    const places = rankedPlaces(scorecard, indicator, figures, TODAY);
    const rows = panel(page, 'Urutan Kecamatan').locator('tbody tr');
    await expect(rows).toHaveCount(places.length);
    for (const [at, { name, rank, value, change }] of places.entries()) {
      await expect(rows.nth(at).locator('td').first()).toHaveText(rank);
      await expect(rows.nth(at).getByRole('button')).toHaveText(name);
      await expect(rows.nth(at)).toContainText(
        value === null ? 'disembunyikan' : decimal(value, indicator.decimals),
      );
      await expect(rows.nth(at).locator('td').last()).toHaveText(
        change === null
          ? 'tanpa pembanding'
          : `${signed(change, indicator.decimals)} ${tendency(change, indicator)}`,
      );
    }
  });
}

function tendency(change: number, { direction }: RawIndicator): string {
  if (change === 0) return 'tetap';
  return change > 0 === (direction === 'higher-is-better') ? 'membaik' : 'memburuk';
}

for (const [code, id] of [
  ['52.02', 'sanitasi-layak'],
  ['52.02', 'stunting'],
] as const) {
  test(`${code}: the gap of ${id} is that of the API’s figures, of one method`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/indikator/${id}`);
    const { scorecard, indicator, figures } = await answersOf(page, code, id);
    const gaps = gapsByYear(scorecard, indicator, figures, TODAY);
    const write = (value = 0) => decimal(value, indicator.decimals);
    const [first, last] = [gaps[0], gaps.at(-1)];
    const box = panel(page, 'Kesenjangan Antarkecamatan');
    const finding = plain((await box.getByRole('heading', { level: 3 }).textContent()) ?? '');
    const verb = (last?.gap ?? 0) < (first?.gap ?? 0) ? 'menyempit' : 'melebar';
    expect(finding).toContain(
      `${verb} dari ${write(first?.gap)} menjadi ${write(last?.gap)} poin persen`,
    );
    await box.getByText('Lihat tabel').click();
    const rows = box.locator('tbody tr');
    await expect(rows.first()).toBeVisible();
    for (const [at, { low, high, gap, measured }] of gaps.toReversed().entries()) {
      const cells = (await rows.nth(at).locator('td').allTextContents()).map(plain);
      const ends = [low, high].map((value) => `${write(value)} %`);
      expect([cells[1], cells[3]].toSorted()).toEqual(ends.toSorted());
      expect(cells[5]).toBe(`${write(gap)} poin persen`);
      expect(cells[6]).toBe(`${measured} dari ${scorecard.districts.length}`);
    }
  });
}

for (const [code, id] of [
  ['52.02', 'ipm'],
  ['73.22', 'tpt'],
] as const) {
  test(`${code}: beside it on ${id} stand the API’s figures of one method and period`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/indikator/${id}`);
    const { indicator } = await answersOf(page, code, id);
    const answers = await Promise.all(
      REGENCIES.map(async (regency) => [
        regency.code,
        (await answersOf(page, regency.code, id)).figures,
      ]),
    );
    const compared = comparedRegencies(code, Object.fromEntries(answers), indicator, TODAY);
    const box = panel(page, 'Perbandingan Kabupaten');
    const rows = box.locator('tbody tr');
    await expect(rows).toHaveCount(compared?.rows.length ?? 0);
    await expect(box.locator('caption')).toContainText(`${compared?.period}; metode: `);
    const nameOf = (wanted: string) => REGENCIES.find((it) => it.code === wanted)?.name ?? '';
    for (const [at, { regency, value }] of (compared?.rows ?? []).entries()) {
      await expect(rows.nth(at).getByRole('rowheader')).toHaveText(nameOf(regency));
      await expect(rows.nth(at)).toContainText(decimal(value, indicator.decimals));
    }
    for (const regency of REGENCIES) {
      if (compared?.rows.some((row) => row.regency === regency.code)) continue;
      const item = box.getByRole('listitem').filter({ hasText: regency.name });
      await expect(item).toHaveText(/: (belum ada angka|periode lain|metode lain)/);
    }
  });
}

test('figures of the other method of IPM stand nowhere among those compared', async ({ page }) => {
  await openPage(page, '/52.02/indikator/ipm');
  const { indicator, figures } = await answersOf(page, '52.02', 'ipm');
  const others = figures.observations.filter(({ method }) => method !== indicator.leadMethod);
  expect(others.length).toBeGreaterThan(0);
  const text = await panel(page, 'Perbandingan Kabupaten').innerText();
  for (const { value } of others) expect(text).not.toContain(decimal(value ?? 0, 2));
});
