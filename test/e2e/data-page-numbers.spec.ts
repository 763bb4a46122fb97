import type { Page } from '@playwright/test';
import {
  figuresOn,
  type Owner,
  ownersOn,
  type RawDataScorecard,
  sourcesOn,
} from './expected/data-owners';
import { decimal, percentText } from './expected/written';
import { expect, openPage, panel, REGENCIES, readApi, TODAY, test } from './fixtures';

const OWNERS = 'Frekuensi dan Ketepatan Lapor';

// In the second one agency has never reported.
for (const { code, name } of REGENCIES.slice(1, 3)) {
  test(`lateness, sources and simulated figures of ${name} are those of the API`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/data`);
    const path = `assessment/v1/regencies/${code}/scorecard.json`;
    const scorecard = await readApi<RawDataScorecard>(page, path);
    await test.step('the finding', () => compareFinding(page, scorecard));
    await test.step('who is late', () => compareLate(page, ownersOn(scorecard, TODAY)));
    await test.step('the table', () => compareTable(page, ownersOn(scorecard, TODAY)));
    await test.step('sources', () => compareSources(page, scorecard));
    await test.step('simulated figures', () => compareSimulated(page, scorecard));
  });
}

const isLate = ({ never, late }: Owner) => !never && late > 0;

async function compareFinding(page: Page, scorecard: RawDataScorecard) {
  const owners = ownersOn(scorecard, TODAY);
  const overdue = owners.reduce((total, { late }) => total + late, 0);
  const all = scorecard.indicators.length;
  const never = owners.filter((owner) => owner.never && owner.late > 0).length;
  const silent = never === 0 ? '' : `, ${never} belum pernah lapor`;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${all - overdue} dari ${all} indikator mutakhir; ${owners.filter(isLate).length} perangkat daerah terlambat lapor${silent}.`,
  );
}

async function compareLate(page: Page, owners: Owner[]) {
  const late = owners.filter(isLate);
  const card = panel(page, OWNERS);
  const inTime = owners.filter((owner) => owner.late === 0).length;
  await expect(card.getByRole('heading', { name: `Dalam tenggat (${inTime})` })).toBeVisible();
  const rows = card.locator('ol > li');
  await expect(rows).toHaveCount(late.length);
  for (const [at, { name, owed, late: overdue, daysLate }] of late.entries()) {
    const row = rows.nth(at);
    await expect(row.getByRole('heading')).toHaveText(name);
    await expect(row).toContainText(`${decimal(daysLate, 0)} hari terlambat`);
    await expect(row).toContainText(
      `${owed - overdue} dari ${owed} indikator tepat waktu, ${overdue} terlambat`,
    );
    const place = late.findIndex((other) => other.daysLate === daysLate) + 1;
    await expect(row.locator('> span')).toHaveText(String(place));
  }
}

async function compareTable(page: Page, owners: Owner[]) {
  const card = panel(page, OWNERS);
  await card.getByText(`Tabel ${owners.length} perangkat daerah`).click();
  const rows = card.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(owners.length);
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].slice(0, 6).map(({ textContent }) => textContent)),
  );
  const expected = owners.map(({ name, owed, late, daysLate }) => [
    name,
    ...[owed, owed - late, late].map(String),
    decimal(daysLate, 0),
  ]);
  const withoutNever = shown.map((cells) => [...cells.slice(0, 4), cells[5]]);
  expect(withoutNever.toSorted(byName)).toEqual(expected.toSorted(byName));
}

const byName = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1);

async function compareSources(page: Page, scorecard: RawDataScorecard) {
  const sources = sourcesOn(scorecard, TODAY);
  const { all, indicators } = figuresOn(scorecard, TODAY);
  const simulated = sources.filter((source) => source.simulated).length;
  const card = panel(page, 'Sumber Angka');
  await expect(card).toContainText(
    `${decimal(all, 0)} angka dari ${indicators} indikator berasal dari ${sources.length} sumber, ${simulated} di antaranya simulasi.`,
  );
  for (const { name, url } of sources) {
    await expect(card.getByText(name, { exact: true }).first()).toBeVisible();
    if (url !== undefined)
      await expect(card.getByRole('link', { name, exact: true }).first()).toHaveAttribute(
        'href',
        url,
      );
  }
}

async function compareSimulated(page: Page, scorecard: RawDataScorecard) {
  const { all, simulated, touched } = figuresOn(scorecard, TODAY);
  await expect(panel(page, 'Angka Simulasi')).toContainText(
    `${percentText((simulated / all) * 100)} angka adalah simulasi: ${simulated} dari ${all}, pada ${touched} dari ${scorecard.indicators.length} indikator.`,
  );
}
