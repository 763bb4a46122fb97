import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import {
  figuresOn,
  type Owner,
  ownersOn,
  type RawDataScorecard,
  sourcesOn,
} from './expected/data-owners';
import { decimal, percentText } from './expected/written';
import {
  expect,
  FAILED_ANSWER,
  openPage,
  panel,
  REGENCIES,
  readApi,
  TODAY,
  test,
} from './fixtures';

const OWNERS = 'Frekuensi dan Ketepatan Lapor';
const PANELS = [
  OWNERS,
  'Sumber Angka',
  'Angka Simulasi',
  'Status Batas Wilayah',
  'Produsen dan Wali Data',
  'Empat Jam Setiap Angka',
  'Aturan yang Dipakai',
  'Layar Pusat Komando',
  'Lisensi, Kredit, dan Versi',
];

const COMPARED = REGENCIES.slice(1, 3);

for (const { code, name } of COMPARED) {
  test(`the page about the data of ${name} opens with its finding, all panels and no barrier`, async ({
    page,
  }) => {
    test.slow();
    await openPage(page, `/${code}/data`);
    await expect(page).toHaveTitle(`Tentang Data · ${name}`);
    for (const title of PANELS) await expect(panel(page, title)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // Opened, so that what is folded away is looked at too.
    await panel(page, OWNERS)
      .getByText(/^Indikator yang wajib dilaporkan/)
      .first()
      .click();
    await panel(page, 'Angka Simulasi')
      .getByText(/^Seluruhnya simulasi/)
      .click();
    await expectNoBarrier(page);
  });

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

test('a renamed agency has the name of the day that is looked at', async ({ page }) => {
  const planning = (name: string) => panel(page, OWNERS).getByRole('heading', { name });
  await openPage(page, '/73.22/data');
  await expect(planning('Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah')).toBeVisible();
  await openPage(page, '/73.22/data?per=2024-06-30');
  await expect(
    planning('Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah'),
  ).toBeVisible();
});

test('boundaries are called what their file calls them, with the address to install others', async ({
  page,
}) => {
  await openPage(page, '/33.25/data');
  const address = '/api/catalog/v1/regencies/33.25/boundaries/district.geojson';
  const file = await readApi<{ license: string; attribution: { id: string } }>(
    page,
    address.replace('/api/', ''),
  );
  const card = panel(page, 'Status Batas Wilayah');
  await expect(card).toContainText('batas indikatif, bukan batas resmi');
  for (const text of [file.license, file.attribution.id, address])
    await expect(card).toContainText(text);
});

test('without data each panel says so, and the rules are still there', async ({ page }) => {
  await openPage(page, '/52.02/data?skenario=kosong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Belum ada data/);
  for (const title of [OWNERS, 'Sumber Angka', 'Angka Simulasi', 'Produsen dan Wali Data'])
    await expect(panel(page, title).getByRole('status')).toHaveText(/^Belum ada/);
  await expect(panel(page, 'Aturan yang Dipakai')).toContainText('Permendagri 86/2017');
});

test('boundaries that fail take no other panel down', async ({ page, watch }) => {
  watch.expectProblem(FAILED_ANSWER);
  await openPage(page, '/52.02/data?skenario=peta-gagal');
  await expect(panel(page, 'Status Batas Wilayah').getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(panel(page, OWNERS)).toContainText('perangkat daerah terlambat lapor');
});

test('by keyboard one opens what an agency owes and goes to the indicator', async ({ page }) => {
  await openPage(page, '/52.02/data');
  const row = panel(page, OWNERS).locator('ol > li').first();
  const summary = row.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const link = row.getByRole('link').first();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/52\.02\/indikator\/[\w-]+$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing makes the page scroll sideways, opened tables included', async ({ page }) => {
    await openPage(page, '/52.02/data');
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

test('what a screen reader meets on the page about the data, in id', async ({ page }) => {
  await openPage(page, '/52.02/data');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'data-page-id.aria.yml' });
});

test('in English no Indonesian word of ours is left', async ({ page }) => {
  await openPage(page, '/52.02/data?bahasa=en');
  await expect(page).toHaveTitle('About the Data · Lombok Tengah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/indicators are up to date/);
  const titles = await page
    .getByRole('region')
    .getByRole('heading', { level: 2 })
    .allTextContents();
  expect(titles).toEqual([
    'Cadence and Punctuality',
    'Sources of the Figures',
    'Simulated Figures',
    'Status of the Boundaries',
    'Data Producers and Stewards',
    'The Four Clocks of a Figure',
    'Rules in Use',
    'Command-Centre Wall',
    'Licences, Credits and Versions',
  ]);
});
