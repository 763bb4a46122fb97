import type { Page } from '@playwright/test';
import { attentionOn, type Item, isUnreported } from './expected/attention-order';
import { latestEvaluation, scoredComponents } from './expected/evaluation';
import type { RawScorecard } from './expected/raw-api';
import { bandOf, known, stateOf, worksOf } from './expected/recomputed';
import { decimal, percentText, spelled, withUnit } from './expected/written';
import { expect, openPage, panel, REGENCIES, readApi, TODAY, test } from './fixtures';

const scorecardPath = (code: string) => `assessment/v1/regencies/${code}/scorecard.json`;

const DIMENSIONS = ['Governance', 'Branding', 'Economy', 'Living', 'Society', 'Environment'];

for (const { code, name } of REGENCIES) {
  test(`the figures of ${name} on screen are those of the API`, async ({ page }) => {
    await openPage(page, `/${code}`);
    const scorecard = await readApi<RawScorecard>(page, scorecardPath(code));
    const check = (
      title: string,
      compare: (page: Page, scorecard: RawScorecard) => Promise<void>,
    ) => test.step(title, () => compare(page, scorecard));
    await check('the finding', compareFinding);
    await check('Perlu Perhatian: the worst five', compareAttention);
    for (const dimension of DIMENSIONS)
      await check(`Smart ${dimension}`, (...given) => compareDimension(dimension, ...given));
    await check('Quick Win', compareQuickWins);
    await check('Evaluasi Nasional', compareEvaluation);
    await check('Kemutakhiran', compareFreshness);
  });
}

async function compareFinding(page: Page, scorecard: RawScorecard) {
  const items = attentionOn(scorecard, TODAY);
  const silent = items.filter(isUnreported).length;
  const compared = statesOf(scorecard).filter(({ meets }) => meets !== null);
  const met = compared.filter(({ meets }) => meets).length;
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(new RegExp(`^${spelled(items.length - silent)} hal`, 'i'));
  await expect(heading).toContainText(`${spelled(silent)} indikator belum dilaporkan`);
  await expect(heading).toContainText(`${met} dari ${compared.length} indikator bertarget`);
}

async function compareAttention(page: Page, scorecard: RawScorecard) {
  const items = attentionOn(scorecard, TODAY);
  const rows = panel(page, 'Perlu Perhatian').locator('ol > li');
  await expect(rows).toHaveCount(Math.min(5, items.length));
  for (const [at, item] of items.slice(0, 5).entries()) {
    const row = rows.nth(at);
    await expect(row.getByRole('heading')).toHaveText(item.name);
    for (const text of textsOf(item)) await expect(row).toContainText(text);
  }
}

async function compareDimension(dimension: string, page: Page, scorecard: RawScorecard) {
  const own = statesOf(scorecard).filter(
    ({ indicator }) => indicator.dimension === dimension.toLowerCase(),
  );
  const card = dimensionCard(page, dimension);
  const compared = own.filter(({ meets }) => meets !== null);
  const met = compared.filter(({ meets }) => meets).length;
  await expect(card).toContainText(`${met} dari ${compared.length} mencapai target`);
  const gaps = own.filter(({ hasData }) => !hasData).length;
  if (gaps > 0) await expect(card).toContainText(`${gaps} belum ada data`);
  await expect(card).toContainText(programmeText(scorecard, dimension));
  const marks = own.flatMap(({ indicator, percent }) =>
    percent === null ? [] : `${indicator.name.id}, ${percentText(percent)}, ${bandOf(percent)}`,
  );
  const shown = await card.getByRole('list').getByRole('img').evaluateAll(labelsOf);
  expect(shown.sort()).toEqual(marks.sort());
}

async function compareQuickWins(page: Page, scorecard: RawScorecard) {
  const works = worksOf(scorecard, TODAY);
  const rows = panel(page, 'Quick Win').locator('ol > li');
  await expect(rows).toHaveCount(Math.min(8, works.length));
  for (const { quickWin, report, spent } of works) {
    const row = rows.filter({
      has: page.getByRole('heading', { name: quickWin.name.id, exact: true }),
    });
    if (report === undefined || spent === null || (await row.count()) === 0) continue;
    const { physicalActual, physicalPlan, financialPlan } = report;
    await expect(row).toContainText(ofPlan(physicalActual, physicalPlan));
    await expect(row).toContainText(ofPlan(spent, financialPlan));
  }
}

async function compareEvaluation(page: Page, scorecard: RawScorecard) {
  const latest = latestEvaluation(scorecard, TODAY);
  const card = panel(page, 'Evaluasi Nasional');
  await expect(card.getByText(decimal(latest.total, 2), { exact: true }).first()).toBeVisible();
  const { rank } = latest;
  await expect(card).toContainText(
    rank === null ? 'peringkat tidak terbit' : `peringkat ${rank.position} dari ${rank.of}`,
  );
  for (const { name, weight, score } of scoredComponents(scorecard, latest)) {
    const row = card.getByRole('listitem').filter({ hasText: new RegExp(`^${name} \\(`) });
    await expect(row).toContainText(`${name} (${weight} %)`);
    await expect(row.getByText(decimal(score, 2), { exact: true })).toBeVisible();
  }
}

async function compareFreshness(page: Page, scorecard: RawScorecard) {
  const late = statesOf(scorecard).filter(({ daysLate }) => daysLate > 0);
  const heard = new Set(
    scorecard.indicators
      .filter(({ observations }) => observations.some(({ value }) => value !== null))
      .map(({ agency }) => agency),
  );
  const overdue = [...new Set(late.map(({ indicator }) => indicator.agency))];
  const count = overdue.filter((agency) => heard.has(agency)).length;
  const never = overdue.length - count;
  const longest = Math.max(...late.map(({ daysLate }) => daysLate));
  const card = panel(page, 'Kemutakhiran Data Perangkat Daerah');
  const heading = card.getByRole('heading', { level: 3 });
  await expect(heading).toContainText(`${count} perangkat daerah lewat tenggat`);
  await expect(heading).toContainText(`terlambat ${decimal(longest, 0)} hari`);
  if (never > 0)
    await expect(heading).toContainText(`${never} perangkat daerah belum pernah lapor`);
}

const statesOf = ({ indicators }: RawScorecard) => indicators.map((raw) => stateOf(raw, TODAY));

const ofPlan = (actual: number, plan: number) => `${decimal(actual, 1)} dari ${decimal(plan, 1)}`;

function textsOf(item: Item): string[] {
  if (item.kind === 'quick-win') {
    const { report } = item.work;
    if (report === undefined) return [];
    const { physicalActual, physicalPlan } = report;
    const deviation = decimal(physicalActual - physicalPlan, 1);
    return [percentText(physicalActual), `rencana ${percentText(physicalPlan)}`, deviation];
  }
  const { indicator, value, target, percent, daysLate } = item.state;
  const last = value === null ? [] : [withUnit(indicator, value)];
  if (daysLate > 0) return [...last, 'belum ada data', `terlambat ${decimal(daysLate, 0)} hari`];
  return [
    ...last,
    ...(target === null ? [] : [withUnit(indicator, target)]),
    ...(percent === null ? [] : [`${bandOf(percent)} capaian ${percentText(percent)}`]),
  ];
}

const dimensionCard = (page: Page, dimension: string) =>
  panel(page, 'Enam Dimensi')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `Smart ${dimension}` }) });

const labelsOf = (marks: Element[]) =>
  marks.map((mark) => (mark.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' '));

function programmeText({ programmes }: RawScorecard, dimension: string): string {
  const own = programmes.filter((entry) => entry.dimension === dimension.toLowerCase());
  const [latest] = known(own, ({ year }) => String(year), TODAY).sort((a, b) => b.year - a.year);
  if (latest === undefined) return '';
  const { realised, planned, year } = latest;
  return `program ${decimal(realised, 0)} dari ${decimal(planned, 0)} (${year})`;
}
