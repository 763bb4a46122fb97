import type { Page } from '@playwright/test';
import { ASSESSED, answerWith, KEDIRI, textsOf } from './assessment-parts';
import {
  predicateOn,
  type RawBands,
  type RawIndexScore,
  resultsByYear,
  weighted,
} from './expected/evaluation';
import type { RawEvaluation, RawScheme } from './expected/raw-api';
import { known } from './expected/recomputed';
import { decimal } from './expected/written';
import { expect, openPage, panel, REGENCIES, readApi, TODAY, test } from './fixtures';

type Schemes = { schemes: (RawScheme & RawBands)[] };

const readSchemes = async (page: Page) =>
  (await readApi<Schemes>(page, 'catalog/v1/index-schemes.json')).schemes;

for (const { code, name } of REGENCIES) {
  test(`the evaluations and other indices of ${name} are those of the API`, async ({ page }) => {
    test.slow();
    await openPage(page, `/${code}/asesmen`);
    const answer = await readApi<{ evaluations: RawEvaluation[] }>(
      page,
      `assessment/v1/regencies/${code}/evaluations.json`,
    );
    const results = resultsByYear(answer.evaluations, TODAY);
    const schemes = await readSchemes(page);
    const years = panel(page, ASSESSED.years);
    await expect(years.getByRole('button', { name: /^\d{4}$/ })).toHaveText(
      results.map(({ year }) => String(year)),
    );
    for (const result of results) await compareYear(page, result, schemes);

    const { scores } = await readApi<{ scores: RawIndexScore[] }>(
      page,
      `assessment/v1/regencies/${code}/index-scores.json`,
    );
    const published = known(scores, ({ scheme, year }) => `${scheme} ${year}`, TODAY);
    expect(published.length).toBeGreaterThan(0);
    const rows = await textsOf(panel(page, ASSESSED.indices).locator('ol').getByRole('listitem'));
    expect(rows.map((row) => row.replace(/[+−]?\d,\d\d$/, '')).sort()).toEqual(
      published
        .map((score) => `${score.year}${decimal(score.value, 2)}${predicateOn(score, schemes)}`)
        .sort(),
    );
  });
}

/** Chooses the year and compares its total, rank, components and check. */
async function compareYear(page: Page, result: RawEvaluation, schemes: RawScheme[]) {
  const { year, total, rank, components } = result;
  await panel(page, ASSESSED.years)
    .getByRole('button', { name: String(year), exact: true })
    .click();
  const chosen = panel(page, ASSESSED.components);
  await expect(chosen).toContainText(`Nilai ${decimal(total, 2)} dari 4,00 pada evaluasi ${year}`);
  if (rank !== null)
    await expect(chosen).toContainText(`peringkat ${rank.position} dari ${rank.of}`);
  const check = weighted(result, schemes);
  if (check === null) {
    await expect(chosen.getByRole('status')).toContainText('komponen tidak terbit');
    return;
  }
  await expect(chosen).toContainText(
    `memberi ${decimal(check, 3)}; nilai terbit ${decimal(total, 2)}`,
  );
  await expect(chosen.getByRole('listitem')).toHaveCount(components.length);
  for (const { score } of components) await expect(chosen).toContainText(decimal(score, 2));
}

test('Kota Kediri 2022 is quoted as 3,31 beside its check 3,315', async ({ page }) => {
  await answerWith(page, '/regencies/52.02/evaluations.json', 200, KEDIRI);
  await openPage(page, '/52.02/asesmen');
  const components = panel(page, ASSESSED.components);
  await expect(components.getByText('3,31', { exact: true })).toBeVisible();
  await expect(components).toContainText(
    'komponen × bobot memberi 3,315; nilai terbit 3,31, selisih −0,005 poin, sesuai pembulatan.',
  );
  expect(await textsOf(components.getByRole('listitem'))).toEqual([
    'Baseline (10 %)3,600,360',
    'Output (20 %)3,210,642',
    'Outcome (30 %)3,230,969',
    'Impact (20 %)3,070,614',
    'Quick Win (20 %)3,650,730',
  ]);
});

test('Luwu Utara 2023 is 2,88 and 13 of 50, without components', async ({ page }) => {
  await openPage(page, '/73.22/asesmen?tahun=2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Evaluasi 2023 tahap II: 2,88 dari 4,00, peringkat 13 dari 50.',
  );
  await expect(panel(page, ASSESSED.components).getByRole('status')).toContainText(
    'komponen tidak terbit untuk evaluasi 2023',
  );
});

test('a Pemdi score stands apart from SPBE and has its own bands', async ({ page }) => {
  const source = { id: 'menpan', name: 'KemenPANRB', simulated: false };
  const score = (scheme: string, year: number) => ({
    scheme,
    year,
    value: 2.55,
    predicate: null,
    components: [],
    source: source.id,
    publishedAt: '2026-11-01',
  });
  const scores = [score('SPBE-59-2020', 2025), score('PEMDI-8-2026', 2026)];
  const answer = { sources: [source], scores };
  await answerWith(page, '/regencies/52.02/index-scores.json', 200, answer);
  await openPage(page, '/52.02/asesmen');
  const indices = panel(page, ASSESSED.indices);
  expect(await textsOf(indices.locator('ol').getByRole('listitem'))).toEqual([
    '20262,55Baik (Berkembang) (dari skema)',
    '20252,55Cukup (dari skema)',
  ]);
  await expect(indices).toContainText('tidak dihubungkan dan tidak diselisihkan');
});

test('no 0–4 score carries a predicate', async ({ page }) => {
  await openPage(page, '/52.02/asesmen');
  for (const title of [ASSESSED.years, ASSESSED.components, ASSESSED.dimensions])
    await expect(panel(page, title)).not.toContainText(
      /\b(sangat|kurang|cukup|baik|memuaskan|tinggi|sedang|rendah)\b/i,
    );
});
