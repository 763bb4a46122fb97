import type { Page } from '@playwright/test';
import { type DistrictFigure, farthestRate, rankedDistricts } from './expected/ranked-districts';
import type { RawIndicator, RawObservations, RawScorecard } from './expected/raw-api';
import { decimal, withUnit } from './expected/written';
import { expect, openPage, panel, REGENCIES, readApi, TODAY, test } from './fixtures';

for (const { code, name } of [REGENCIES[0], REGENCIES[3]]) {
  test(`the districts of ${name} on screen are those of the API`, async ({ page }) => {
    await openPage(page, `/${code}`);
    const folder = `assessment/v1/regencies/${code}`;
    const scorecard = await readApi<RawScorecard>(page, `${folder}/scorecard.json`);
    const indicator = farthestRate(scorecard, TODAY);
    const path = `${folder}/indicators/${indicator.id}/observations.json`;
    const figures = await readApi<RawObservations>(page, path);
    const ranked = rankedDistricts(scorecard, indicator, figures, TODAY);
    await test.step('the panel names its indicator', () => compareIndicator(page, indicator));
    await test.step('the list', () => compareList(page, indicator, ranked));
    await test.step('the map', () => compareMap(page, indicator, ranked));
  });
}

async function compareIndicator(page: Page, indicator: RawIndicator) {
  const map = panel(page, 'Peta Kecamatan');
  await expect(map.getByRole('combobox', { name: 'Indikator' })).toHaveValue(indicator.id);
  await expect(map.getByText(/Sumber: /)).toContainText(indicator.name.id);
}

async function compareList(page: Page, { decimals }: RawIndicator, ranked: DistrictFigure[]) {
  const rows = panel(page, 'Urutan Kecamatan').locator('tbody tr');
  await expect(rows).toHaveCount(ranked.length);
  for (const [at, { name, value }] of ranked.entries()) {
    await expect(rows.nth(at).getByRole('button')).toHaveText(name);
    const written = value === null ? WITHOUT_VALUE : decimal(value, decimals);
    await expect(rows.nth(at)).toContainText(written);
  }
}

const WITHOUT_VALUE = /belum ada data|disembunyikan|tidak berlaku|tidak dikumpulkan/;

async function compareMap(page: Page, indicator: RawIndicator, ranked: DistrictFigure[]) {
  const options = panel(page, 'Peta Kecamatan').getByRole('listbox').getByRole('option');
  const labels = await options.evaluateAll((areas) =>
    areas.map((area) => (area.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' ')),
  );
  expect(labels).toHaveLength(ranked.length);
  for (const { name, value } of ranked) {
    const start = value === null ? `${name}, ` : `${name}, ${withUnit(indicator, value)}`;
    expect(labels.filter((label) => label.startsWith(start))).toHaveLength(1);
  }
}
