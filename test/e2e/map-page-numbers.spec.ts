import type { Page } from '@playwright/test';
import { rankedDistricts } from './expected/ranked-districts';
import type { RawIndicator, RawObservations, RawScorecard } from './expected/raw-api';
import { endMonth } from './expected/recomputed';
import { decimal } from './expected/written';
import { expect, openPage, readApi, TODAY, test } from './fixtures';
import { map, RATE, ranking, slider } from './map-page-parts';

const COUNT = 'desa-internet';

test('each year of the slider shows the figures of the API', async ({ page }) => {
  test.slow();
  await openPage(page, `/33.25/peta?indikator=${RATE}`);
  const { scorecard, indicator, figures } = await readIndicator(page, '33.25', RATE);
  const years = yearsOf(scorecard, figures);
  expect(years.length).toBeGreaterThan(1);
  await expect(slider(page)).toHaveAttribute('max', `${years.length - 1}`);
  await slider(page).focus();
  await page.keyboard.press('Home');
  for (const year of years) {
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`${year}$`));
    await compareYear(page, { scorecard, indicator, figures, year });
    await page.keyboard.press('ArrowRight');
  }
});

test('a count is drawn as circles whose areas are in proportion, never as fills', async ({
  page,
}) => {
  await openPage(page, `/52.02/peta?indikator=${COUNT}`);
  const circles = map(page).locator('figure svg circle[class*="circle"]');
  const radii = await circles.evaluateAll((all) => all.map((it) => Number(it.getAttribute('r'))));
  const { scorecard, indicator, figures } = await readIndicator(page, '52.02', COUNT);
  const values = rankedDistricts(scorecard, indicator, figures, TODAY)
    .flatMap(({ value }) => (value === null || value === 0 ? [] : [value]))
    .sort((a, b) => b - a);
  expect(radii).toHaveLength(values.length);
  const perUnit = (radii[0] ?? 0) ** 2 / (values[0] ?? 1);
  for (const [at, value] of values.entries())
    expect((radii[at] ?? 0) ** 2 / value).toBeCloseTo(perUnit, 1);
  const fills = await map(page)
    .locator('figure svg path')
    .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('class') ?? ''))]);
  expect(fills.filter((name) => /sq\d/.test(name))).toEqual([]);
  await expect(map(page).getByRole('list', { name: 'Ukuran lingkaran' })).toContainText('desa');
  await expect(map(page).getByRole('combobox', { name: 'Kelas warna' })).toHaveCount(0);
});

type Material = { scorecard: RawScorecard; indicator: RawIndicator; figures: RawObservations };

async function readIndicator(page: Page, code: string, id: string): Promise<Material> {
  const folder = `assessment/v1/regencies/${code}`;
  const scorecard = await readApi<RawScorecard>(page, `${folder}/scorecard.json`);
  const indicator = scorecard.indicators.find((known) => known.id === id);
  if (indicator === undefined) throw new Error(`The API has no indicator ${id}`);
  const path = `${folder}/indicators/${id}/observations.json`;
  return { scorecard, indicator, figures: await readApi<RawObservations>(page, path) };
}

const yearsOf = ({ districts }: RawScorecard, { observations }: RawObservations): number[] => {
  const codes = new Set(districts.map(({ code }) => code));
  const own = observations.filter(
    ({ area, publishedAt }) => codes.has(area) && publishedAt <= TODAY,
  );
  return [...new Set(own.map(({ period }) => Number(period.slice(0, 4))))].sort((a, b) => a - b);
};

async function compareYear(
  page: Page,
  { scorecard, indicator, figures, year }: Material & { year: number },
) {
  const upTo = figures.observations.filter(({ period }) => endMonth(period) <= year * 12 + 12);
  const ranked = rankedDistricts(scorecard, indicator, { ...figures, observations: upTo }, TODAY);
  const rows = ranking(page).locator('tbody tr');
  await expect(rows).toHaveCount(ranked.length);
  for (const [at, { name, value }] of ranked.entries()) {
    const written =
      value === null ? /belum ada data|disembunyikan/ : decimal(value, indicator.decimals);
    await expect(rows.nth(at).getByRole('button')).toHaveText(name);
    await expect(rows.nth(at)).toContainText(written);
    const start = value === null ? `${name}, ` : `${name}, ${written} %`;
    await expect(map(page).getByRole('option', { name: start })).toHaveCount(1);
  }
}
