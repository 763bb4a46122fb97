import type { Page } from '@playwright/test';
import { openAgency, readDuties } from './agency-parts';
import { expectNoBarrier } from './barriers';
import { overdueOf } from './expected/agency-duties';
import { bandOf, stateOf } from './expected/recomputed';
import { decimal, percentText, withUnit } from './expected/written';
import { expect, panel, TODAY, test } from './fixtures';

const SHOWN = [
  { code: '52.02', regency: 'Lombok Tengah', agency: 'dlh', name: 'Dinas Lingkungan Hidup' },
  { code: '33.25', regency: 'Batang', agency: 'dinsos', name: 'Dinas Sosial' },
] as const;

const PANELS = {
  duties: 'Yang Harus Dikerjakan',
  indicators: 'Indikator Perangkat Daerah Ini',
  quickWins: 'Quick Win Perangkat Daerah Ini',
  reporting: 'Ketepatan Lapor 12 Bulan',
  worksheets: 'Kertas Kerja',
  activity: 'Yang Sudah Dikerjakan',
  recommendations: 'Rekomendasi Asesor',
} as const;

const overdueRows = (page: Page) =>
  panel(page, PANELS.duties)
    .getByRole('list', { name: /^Lewat tenggat/ })
    .getByRole('listitem');

test('an agency opens with its finding, all panels and no barrier', async ({ page }) => {
  await openAgency(page, '/33.25/perangkat-daerah/dinsos');
  await expect(page).toHaveTitle('Dinas Sosial · Batang');
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const title of Object.values(PANELS)) await expect(panel(page, title)).toBeVisible();
  await expectNoBarrier(page);
});

for (const width of [1024, 1440])
  test(`at ${width} px an explained status leaves the figures in their columns`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAgency(page, '/52.02/perangkat-daerah/dlh');
    const table = panel(page, PANELS.indicators).getByRole('table').first();
    const row = table.getByRole('row').nth(1);
    const edges = () =>
      row.getByRole('cell').evaluateAll((cells) => cells.map((it) => it.getBoundingClientRect().x));
    await row.scrollIntoViewIfNeeded();
    const before = await edges();
    await row.getByText('Mengapa status ini?').click();
    const reasons = row.getByRole('list');
    await expect(reasons).toBeVisible();
    expect(await edges()).toEqual(before);
    const [reason, whole] = [await reasons.boundingBox(), await row.boundingBox()];
    expect(reason?.width).toBeGreaterThan((whole?.width ?? 0) * 0.5);
    expect(reason?.x).toBeGreaterThan(whole?.x ?? 0);
  });

for (const { code, regency, agency, name } of SHOWN) {
  test(`what ${name}, ${regency}, owes and has measured is what the API says`, async ({ page }) => {
    await openAgency(page, `/${code}/perangkat-daerah/${agency}`);
    const raw = await readDuties(page, code);
    const overdue = overdueOf(raw, agency, TODAY);
    expect(overdue.length).toBeGreaterThan(0);
    await expect(overdueRows(page)).toHaveCount(overdue.length);
    for (const [at, { days }] of overdue.entries())
      await expect(overdueRows(page).nth(at)).toContainText(`lewat ${decimal(days, 0)} hari`);
    for (const { says, days } of overdue)
      await expect(overdueRows(page).filter({ hasText: says })).toContainText([
        `lewat ${decimal(days, 0)} hari`,
      ]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `(${decimal(overdue[0]?.days ?? 0, 0)} hari)`,
    );
    const rows = panel(page, PANELS.indicators).getByRole('row');
    for (const indicator of raw.scorecard.indicators.filter((it) => it.agency === agency)) {
      const { value, percent, daysLate } = stateOf(indicator, TODAY);
      const row = rows.filter({ hasText: indicator.name.id });
      if (value !== null) await expect(row).toContainText(withUnit(indicator, value));
      if (percent !== null) await expect(row).toContainText(bandOf(percent));
      if (percent !== null) await expect(row).toContainText(percentText(percent));
      if (daysLate > 0) await expect(row).toContainText(`terlambat ${decimal(daysLate, 0)} hari`);
    }
  });
}

test('from the link that an agency head kept to the evidence of a late quick win', async ({
  page,
}) => {
  await openAgency(
    page,
    '/52.02/perangkat-daerah/dlh?per=2026-10-31&jenis=tonggak&sejak=2026-09-01',
  );
  await page.getByText('Simpan tautan ini').click();
  const kept = await page.getByRole('textbox', { name: /Dinas Lingkungan Hidup/ }).inputValue();
  expect(new URL(kept).pathname + new URL(kept).search).toBe('/52.02/perangkat-daerah/dlh');

  await openAgency(page, kept);
  const overdue = overdueOf(await readDuties(page, '52.02'), 'dlh', TODAY);
  await expect(overdueRows(page)).toHaveCount(overdue.length);
  const milestone = overdue.find(({ says }) => says.endsWith(', Bank Sampah Terpilah'));
  const row = overdueRows(page).filter({ hasText: milestone?.says ?? 'none' });
  await expect(row).toContainText(`lewat ${milestone?.days} hari`);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/52\.02\/quick-win\/bank-sampah-terpilah$/);
  await expect(panel(page, 'Data Dukung')).toBeVisible();
});

test('a screen reader meets the panels in the order of their urgency', async ({ page }) => {
  await openAgency(page, '/52.02/perangkat-daerah/dlh');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'agency-id.aria.yml' });
});
