import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { latestEvaluation } from './expected/evaluation';
import type { RawEvaluation, RawQuickWin, RawScorecard } from './expected/raw-api';
import { bandOf, known, type State, stateOf, worksOf } from './expected/recomputed';
import { decimal, percentText, withUnit } from './expected/written';
import { expect, FAILED_ANSWER, openPage, panel, readApi, TODAY, test } from './fixtures';

const SHOWN = [
  { code: '52.02', regency: 'Lombok Tengah', dimension: 'governance', name: 'Smart Governance' },
  { code: '73.22', regency: 'Luwu Utara', dimension: 'society', name: 'Smart Society' },
] as const;

for (const { code, regency, dimension, name } of SHOWN) {
  test(`${name} of ${regency} opens with its finding, all panels and no barrier`, async ({
    page,
  }) => {
    await openPage(page, `/${code}/dimensi/${dimension}`);
    await expect(page).toHaveTitle(`${name} · ${regency}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
    for (const title of Object.values(PANELS)) await expect(panel(page, title)).toBeVisible();
    await expectNoBarrier(page);
  });

  test(`the figures of ${name}, ${regency}, are those of the API`, async ({ page }) => {
    await openPage(page, `/${code}/dimensi/${dimension}`);
    const scorecard = await readApi<Scorecard>(
      page,
      `assessment/v1/regencies/${code}/scorecard.json`,
    );
    const states = scorecard.indicators
      .filter((indicator) => indicator.dimension === dimension)
      .map((indicator) => stateOf(indicator, TODAY));
    await test.step('the finding', () => compareFinding(page, name, states));
    await test.step('indicators', () => compareIndicators(page, states));
    await test.step('missing data', () => compareMissing(page, states));
    await test.step('quick wins', () => compareQuickWins(page, scorecard, dimension));
    await test.step('programmes', () => compareProgrammes(page, scorecard, dimension));
    await test.step('evaluation', () => compareEvaluation(page, scorecard, dimension));
  });
}

const PANELS = {
  indicators: 'Indikator menurut Sub-dimensi',
  quickWins: 'Quick Win Dimensi Ini',
  missing: 'Data yang Belum Ada',
  programmes: 'Program Terealisasi',
  evaluation: 'Nilai Evaluasi Dimensi',
} as const;

type Scorecard = Omit<RawScorecard, 'quickWins' | 'evaluations'> & {
  quickWins: (RawQuickWin & { dimension: string })[];
  evaluations: (RawEvaluation & { dimensions: { code: string; score: number }[] })[];
};

const itemNamed = (region: Locator, name: string) =>
  region.getByRole('listitem').filter({
    has: region.page().getByRole('heading', { name, exact: true }),
  });

async function compareFinding(page: Page, name: string, states: State[]) {
  const compared = states.filter(({ meets }) => meets !== null);
  const met = compared.filter(({ meets }) => meets).length;
  const silent = states.filter(({ daysLate }) => daysLate > 0).length;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${name}: ${met} dari ${compared.length} indikator bertarget mencapai target` +
      (silent > 0 ? `; ${silent} belum dilaporkan.` : '.'),
  );
  await expect(page.getByRole('navigation').locator('[aria-current]').last()).toContainText(
    `${name} ${met} dari ${compared.length} mencapai target`,
  );
}

async function compareIndicators(page: Page, states: State[]) {
  const frames = panel(page, PANELS.indicators);
  await expect(frames.getByRole('heading', { level: 4 })).toHaveCount(states.length);
  for (const { indicator, value, target, percent, hasData } of states) {
    const frame = itemNamed(frames, indicator.name.id);
    if (value !== null) await expect(frame).toContainText(withUnit(indicator, value));
    if (!hasData) await expect(frame).toContainText('Belum ada data');
    if (percent === null || target === null) continue;
    await expect(frame).toContainText(`${bandOf(percent)} capaian ${percentText(percent)}`);
    await expect(frame).toContainText(withUnit(indicator, target));
  }
}

async function compareMissing(page: Page, states: State[]) {
  const late = states
    .filter(({ daysLate }) => daysLate > 0)
    .sort((a, b) => b.daysLate - a.daysLate);
  const rows = panel(page, PANELS.missing).getByRole('listitem');
  for (const [at, { indicator, daysLate }] of late.entries()) {
    await expect(rows.nth(at)).toContainText(indicator.name.id);
    await expect(rows.nth(at)).toContainText(`terlambat ${decimal(daysLate, 0)} hari`);
  }
}

async function compareQuickWins(page: Page, scorecard: Scorecard, dimension: string) {
  const own = scorecard.quickWins.filter((quickWin) => quickWin.dimension === dimension);
  const rows = panel(page, PANELS.quickWins);
  await expect(rows.getByRole('heading', { level: 3 })).toHaveCount(own.length);
  for (const { quickWin, report } of worksOf({ ...scorecard, quickWins: own }, TODAY)) {
    if (report === undefined) continue;
    await expect(itemNamed(rows, quickWin.name.id)).toContainText(
      `Fisik ${percentText(report.physicalActual)} dari rencana ${percentText(report.physicalPlan)}`,
    );
  }
}

async function compareProgrammes(page: Page, { programmes }: Scorecard, dimension: string) {
  const own = programmes.filter((entry) => entry.dimension === dimension);
  const rows = panel(page, PANELS.programmes).getByRole('listitem');
  const years = known(own, ({ year }) => String(year), TODAY).sort((a, b) => b.year - a.year);
  await expect(rows).toHaveText(
    years.map(({ year, realised, planned }) => `${year}${realised} dari ${planned}`),
  );
}

async function compareEvaluation(page: Page, scorecard: Scorecard, dimension: string) {
  const { year, stage } = latestEvaluation(scorecard, TODAY);
  const latest = scorecard.evaluations.find((it) => it.year === year && it.stage === stage);
  const score = latest?.dimensions.find(({ code }) => code === dimension)?.score ?? Number.NaN;
  const words = `Nilai ${decimal(score, 2)} dari 4,00 pada evaluasi ${year} tahap ${stage}`;
  await expect(panel(page, PANELS.evaluation)).toContainText(words);
}

test('what a screen reader meets on a dimension', async ({ page }) => {
  await openPage(page, '/52.02/dimensi/governance');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'dimension-id.aria.yml' });
});

test('by keyboard from the overview to a dimension, its neighbour and an indicator', async ({
  page,
}) => {
  await openPage(page, '/52.02?per=2026-10-31');
  await panel(page, 'Enam Dimensi').getByRole('link', { name: 'Smart Living' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/dimensi\/living\?per=2026-10-31$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Smart Living:');
  const strip = page.getByRole('navigation', { name: 'Pindah dimensi' });
  await strip.getByRole('link', { name: /^Smart Living/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dimensi\/society\?per=2026-10-31$/);
  const [first] = await panel(page, PANELS.indicators).getByRole('link').all();
  await first?.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+\?per=2026-10-31$/);
});

test('an item that needs attention leads to its indicator', async ({ page }) => {
  await openPage(page, '/52.02');
  const item = panel(page, 'Perlu Perhatian').getByRole('heading', { level: 3 }).getByRole('link');
  await item.first().press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+$/);
});

test('an address that names no dimension says so and leads to the six', async ({ page }) => {
  await page.goto('/52.02/dimensi/pintar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dimensi tidak dikenal');
  await expect(page.getByRole('main').getByRole('link', { name: /^Smart/ })).toHaveCount(6);
  await page.getByRole('main').getByRole('link', { name: 'Smart Economy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Smart Economy:');
});

test('without data each panel says so, and the sub-dimensions keep their names', async ({
  page,
}) => {
  await openPage(page, '/52.02/dimensi/living?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Smart Living: belum ada indikator yang terbit.',
  );
  for (const title of Object.values(PANELS))
    await expect(panel(page, title).getByRole('status')).toContainText(/[Bb]elum /);
  await expect(panel(page, PANELS.indicators).getByRole('heading', { level: 3 })).toHaveText([
    'Harmonisasi Tata Ruang',
    'Prasarana Kesehatan',
    'Sarana Transportasi',
  ]);
});

test('without an answer the panels fail alone and the way to the others stays', async ({
  page,
  watch,
}) => {
  watch.expectProblem(FAILED_ANSWER);
  await page.goto('/52.02/dimensi/living?skenario=luring');
  await expect(panel(page, PANELS.indicators).getByRole('alert')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Smart Living: data belum dapat dimuat',
  );
  await expect(page.getByRole('navigation', { name: 'Pindah dimensi' })).toBeVisible();
});

test('a phone needs no sideways scroll, with fifty indicators neither', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/62.02/dimensi/economy', '/52.02/dimensi/branding?skenario=besar']) {
    await openPage(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(390);
  }
});
