import type { Locator, Page } from '@playwright/test';
import type { RawQuickWin } from './expected/raw-api';
import { known } from './expected/recomputed';
import {
  dayText,
  type KnownReport,
  type RawEvidencedReport,
  reportsKnown,
} from './expected/reports';
import { decimal, money, percentText } from './expected/written';
import { expect, openPage, panel, readApi, TODAY, test } from './fixtures';

const SHOWN = [
  { code: '52.02', id: 'psc-terpadu' },
  { code: '33.25', id: 'e-sakti' },
] as const;

const readReports = async (page: Page, code: string, id: string, day: string) => {
  const path = `assessment/v1/regencies/${code}/quick-wins/${id}/reports.json`;
  const { reports } = await readApi<{ reports: RawEvidencedReport[] }>(page, path);
  return reportsKnown(reports, day);
};

for (const { code, id } of SHOWN) {
  test(`money, reports and evidence of ${id} are those of the API`, async ({ page }) => {
    await openPage(page, `/${code}/quick-win/${id}`);
    const reports = await readReports(page, code, id, TODAY);
    const catalog = `catalog/v1/regencies/${code}/quick-wins.json`;
    const { quickWins } = await readApi<{ quickWins: RawQuickWin[] }>(page, catalog);
    const quickWin = known(quickWins, (it) => it.id, TODAY).find((it) => it.id === id);
    if (quickWin === undefined) throw new Error(`${id} is not published`);
    await test.step('money', () =>
      compareMoney(panel(page, 'Anggaran dan Serapan'), reports, quickWin));
    await test.step('reports', () => compareReports(panel(page, 'Laporan Bulanan'), reports));
    await test.step('evidence', () => compareEvidence(panel(page, 'Data Dukung'), reports));
  });
}

async function compareMoney(region: Locator, reports: KnownReport[], { budget }: RawQuickWin) {
  const latest = reports.at(-1)?.latest;
  if (latest === undefined) throw new Error('There is no report to compare with');
  for (const [source, name] of [
    ['apbd', 'APBD'],
    ['csr', 'CSR'],
  ] as const) {
    const bar = region.getByRole('img', { name: new RegExp(`^${name}:`) });
    const spent = latest.spentBySource?.[source] ?? Number.NaN;
    if (budget[source] === 0) await expect(bar).toHaveCount(0);
    else
      await expect(bar).toHaveAccessibleName(
        `${name}: ${money(spent)} dari ${money(budget[source])}, ` +
          `${percentText((spent / budget[source]) * 100)}; ` +
          `rencana ${percentText(latest.financialPlan)}`,
      );
  }
  const total = budget.apbd + budget.csr + budget.other;
  await expect(region).toContainText(`${money(latest.spent)} dari ${money(total)} terserap`);
}

async function compareReports(region: Locator, reports: KnownReport[]) {
  await expect(region.getByRole('row', { name: /^\d/ })).toHaveCount(reports.length);
  for (const { latest, before } of reports) {
    const row = region.getByRole('row', { name: new RegExp(`^${dayText(latest.date)}`) });
    const { physicalActual, physicalPlan, evidence } = latest;
    for (const text of [
      dayText(latest.enteredAt),
      latest.enteredBy.id,
      dayText(latest.publishedAt),
      decimal(physicalActual, 1),
      decimal(physicalPlan, 1),
      decimal(physicalActual - physicalPlan, 1),
      evidence.length === 0 ? 'tanpa data dukung' : `${evidence.length} berkas`,
    ])
      await expect(row).toContainText(text);
    if (before !== undefined)
      await expect(row).toContainText(
        `fisik ${percentText(before.physicalActual)} menjadi ${percentText(physicalActual)}`,
      );
  }
}

async function compareEvidence(region: Locator, reports: KnownReport[]) {
  const backed = reports.filter(({ latest }) => latest.evidence.length > 0);
  await expect(region).toContainText(
    `${backed.length} dari ${reports.length} laporan disertai data dukung`,
  );
  await region.getByText(/laporan lebih lama$/).click();
  for (const { latest } of reports) {
    const name = new RegExp(`^Laporan ${dayText(latest.date)}`);
    const item = region
      .getByRole('listitem')
      .filter({ has: region.page().getByRole('heading', { name }) });
    await expect(item.getByRole('listitem')).toHaveCount(latest.evidence.length);
    const links = latest.evidence.filter(({ url }) => url !== undefined);
    await expect(item.getByRole('link')).toHaveCount(links.length);
    for (const { name: title, url } of links)
      await expect(item.getByRole('link', { name: title.id })).toHaveAttribute('href', url ?? '');
    if (latest.evidence.length === 0) await expect(item).toContainText('tanpa data dukung');
  }
}

test('an earlier day knows fewer reports, and the figure before its revision', async ({ page }) => {
  const day = '2026-08-20';
  await openPage(page, `/52.02/quick-win/psc-terpadu?per=${day}`);
  const today = await readReports(page, '52.02', 'psc-terpadu', TODAY);
  const then = await readReports(page, '52.02', 'psc-terpadu', day);
  expect(then.length).toBeLessThan(today.length);
  await compareReports(panel(page, 'Laporan Bulanan'), then);
  await compareEvidence(panel(page, 'Data Dukung'), then);
  const revised = today.find(({ before }) => before !== undefined);
  const first = decimal(revised?.before?.physicalActual ?? Number.NaN, 1);
  const row = panel(page, 'Laporan Bulanan').getByRole('row', {
    name: new RegExp(`^${dayText(revised?.latest.date ?? '')}`),
  });
  await expect(row).toContainText(first);
  await expect(row).not.toContainText('Direvisi');
});
