import type { Page } from '@playwright/test';
import { expectedRows, type QuickWinScorecard } from './expected/quick-wins';
import { decimal, percentText } from './expected/written';
import { expect, openPage, readApi, TODAY, test } from './fixtures';
import { marks, names, rows, scatter } from './quick-wins-parts';

for (const [code, name] of [
  ['52.02', 'Lombok Tengah'],
  ['62.02', 'Kotawaringin Timur'],
] as const) {
  test(`order, status, figures and marks of ${name} follow from the API's records`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/quick-win`);
    const path = `assessment/v1/regencies/${code}/scorecard.json`;
    const expected = expectedRows(await readApi<QuickWinScorecard>(page, path), TODAY);
    await expect(names(page)).toHaveText(expected.map((row) => row.name));
    const texts = await textsOfRows(page);
    for (const [at, row] of expected.entries()) {
      const text = texts[at] ?? '';
      const { report, deviation, spent, isLikelyMissed, reportDaysLate } = row;
      expect.soft(text, row.name).toContain(`${row.status} mengapa?`);
      expect.soft(text, row.name).toContain(row.agency);
      expect.soft(text.includes('kemungkinan terlewat'), row.name).toBe(isLikelyMissed === true);
      expect
        .soft(/Laporan terlambat (\d+) hari/.exec(text)?.[1], row.name)
        .toBe(reportDaysLate !== null && reportDaysLate > 0 ? String(reportDaysLate) : undefined);
      if (report === undefined || deviation === null || spent === null) {
        expect.soft(text, row.name).not.toContain('deviasi');
        continue;
      }
      for (const words of [
        `${percentText(report.physicalActual)} dari ${percentText(report.physicalPlan)}`,
        `${percentText(spent)} dari ${percentText(report.financialPlan)}`,
        `${deviation > 0 ? '+' : ''}${decimal(deviation, 1)}`,
      ])
        expect.soft(text, row.name).toContain(words);
    }
    const behind = expected.filter(({ status }) =>
      ['Kritis', 'Terlambat', 'Berisiko'].includes(status),
    );
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `${behind.length} dari ${expected.length} Quick Win tertinggal dari rencana`,
    );
    await test.step('marks, table and finding of money against work', () =>
      compareScatter(page, expected));
  });
}

/** Money against work. */
async function compareScatter(page: Page, expected: ReturnType<typeof expectedRows>) {
  const drawn = expected.flatMap(({ name, report, spent }) =>
    report === undefined || spent === null
      ? []
      : [{ name, physical: report.physicalActual, spent, gap: spent - report.physicalActual }],
  );
  const leading = drawn.filter(({ gap }) => gap >= 10 - 1e-9);
  await expect(marks(page)).toHaveCount(drawn.length);
  const finding = scatter(page).getByRole('heading', { level: 3 });
  if (leading.length === 0) await expect(finding).toContainText('Tidak satu pun serapan');
  for (const { name: leader } of leading) await expect(finding).toContainText(leader);
  await scatter(page).getByText('Lihat tabel').click();
  for (const row of drawn) {
    const cells = scatter(page).getByRole('row').filter({ hasText: row.name }).getByRole('cell');
    await expect(cells.nth(1)).toHaveText(percentText(row.physical));
    await expect(cells.nth(2)).toHaveText(percentText(row.spent));
  }
}

const textsOfRows = async (page: Page): Promise<string[]> =>
  (await rows(page).evaluateAll((found) => found.map((row) => row.textContent ?? ''))).map((text) =>
    text.replace(/[\s\u00a0]+/g, ' '),
  );
