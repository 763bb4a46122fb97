import type { Locator, Page } from '@playwright/test';
import { PANELS } from './dimension-parts';
import { latestEvaluation } from './expected/evaluation';
import type { RawEvaluation, RawQuickWin, RawScorecard } from './expected/raw-api';
import { bandOf, known, type State, stateOf, worksOf } from './expected/recomputed';
import { decimal, percentText, withUnit } from './expected/written';
import { expect, openPage, panel, readApi, TODAY, test } from './fixtures';

const SHOWN = [
  { code: '52.02', regency: 'Lombok Tengah', dimension: 'governance', name: 'Smart Governance' },
  { code: '73.22', regency: 'Luwu Utara', dimension: 'society', name: 'Smart Society' },
] as const;

for (const { code, regency, dimension, name } of SHOWN) {
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
