import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { latestEvaluation, scoredComponents } from './expected/evaluation';
import { numberIn, readCsv, readSheet } from './expected/files';
import { farthestRate, rankedDistricts } from './expected/ranked-districts';
import type { RawObservations, RawScorecard } from './expected/raw-api';
import { stateOf } from './expected/recomputed';
import { expect, openPage, panel, readApi, TODAY, test } from './fixtures';

const code = '33.25';
const name = 'Batang';
const scorecardPath = `assessment/v1/regencies/${code}/scorecard.json`;

// Each test makes several files and pictures, one after the other.
test.beforeEach(() => test.slow());

test('the files of the map hold the figures of the API', async ({ page }) => {
  await openPage(page, `/${code}`);
  const scorecard = await readApi<RawScorecard>(page, scorecardPath);
  const indicator = farthestRate(scorecard, TODAY);
  const path = `assessment/v1/regencies/${code}/indicators/${indicator.id}/observations.json`;
  const figures = await readApi<RawObservations>(page, path);
  const ranked = rankedDistricts(scorecard, indicator, figures, TODAY);
  const map = panel(page, 'Peta Kecamatan');
  await openMenu(map);

  const csv = await save(page, 'CSV');
  expect(csv.name).toMatch(
    new RegExp(`^${code.replace('.', '\\.')}_${indicator.id}-kecamatan-.+_${TODAY}\\.csv$`),
  );
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const { header, rows, facts } = readCsv(csv.text);
  const at = header.findIndex((head) => head.startsWith('Realisasi'));
  const byName = new Map(rows.map((row) => [row[1], numberIn(row[at])]));
  expect(byName).toEqual(new Map(ranked.map((district) => [district.name, district.value])));
  expect(facts).toMatchObject({ Kabupaten: `${name} (${code})`, 'Per tanggal': TODAY });
  expect(facts['Asal angka']).toContain('data simulasi');
  expect(facts.Tautan).toContain(`/${code}?per=${TODAY}`);

  const areas = JSON.parse((await save(page, 'GeoJSON')).text);
  expect(areas).toMatchObject({ type: 'FeatureCollection', boundaryStatus: 'indicative' });
  expect(areas.attribution).not.toBe('');
  expect(areas.about.asOf).toBe(TODAY);
  const drawn = areas.features.map(({ properties, geometry }: RawArea) => [
    properties.name,
    geometry === null ? 'no shape' : properties.value,
  ]);
  expect(new Map(drawn)).toEqual(byName);

  await expectPicture(page, { finding: await findingOf(map), regency: `${name} (${code})` });
});

test('the files of the evaluation hold the scores of the API', async ({ page }) => {
  await openPage(page, `/${code}`);
  const scorecard = await readApi<RawScorecard>(page, scorecardPath);
  const components = scoredComponents(scorecard, latestEvaluation(scorecard, TODAY));
  await openMenu(panel(page, 'Evaluasi Nasional'));
  const { bytes } = await save(page, 'XLSX');
  const sheet = readSheet(bytes, 1);
  const column = Object.keys(sheet).find(
    (place) => place.endsWith('1') && sheet[place] === String(latestYear(scorecard)),
  );
  const scores = components.map((_, row) => ({
    name: sheet[`A${row + 2}`],
    weight: sheet[`B${row + 2}`],
    score: sheet[`${column?.[0]}${row + 2}`],
  }));
  expect(scores).toEqual(components);
  expect(Object.values(readSheet(bytes, 2)).join('\n')).toContain(`${name} (${code})`);
  const finding = panel(page, 'Evaluasi Nasional').getByRole('figure');
  const title = await finding.getByRole('heading').innerText();
  await expectPicture(page, { finding: title, regency: `${name} (${code})` });
});

test('the table of a dimension is a file with every figure of the API', async ({ page }) => {
  await openPage(page, `/${code}`);
  const scorecard = await readApi<RawScorecard>(page, scorecardPath);
  const own = scorecard.indicators.filter(({ dimension }) => dimension === 'governance');
  const latest = own.map((raw) => stateOf(raw, TODAY));
  const card = panel(page, 'Enam Dimensi')
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: 'Smart Governance' }),
    });
  await openMenu(card);
  const { header, rows } = readCsv((await save(page, 'CSV')).text);
  const columnOf = (name: string) => header.findIndex((head) => head.startsWith(name));
  const written = rows.map((row) => [
    row[0],
    numberIn(row[columnOf('Realisasi')]),
    numberIn(row[columnOf('Target')]),
  ]);
  expect(written.sort(byFirst)).toEqual(
    latest.map(({ indicator, value, target }) => [indicator.name.id, value, target]).sort(byFirst),
  );
});

test('the menu opens, serves and closes by keyboard', async ({ page }) => {
  await openPage(page, '/52.02');
  const button = panel(page, 'Evaluasi Nasional').getByRole('button', { name: /^Unduh/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^CSV/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^CSV/ })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: (await download).suggestedFilename() }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^CSV/ })).toBeHidden();
  await expect(button).toBeFocused();
});

test('a file from another day says that day and names itself by it', async ({ page }) => {
  await openPage(page, '/52.02?per=2026-06-30');
  await openMenu(panel(page, 'Kemutakhiran Data Perangkat Daerah'));
  const { name, text } = await save(page, 'CSV');
  expect(name).toBe('52.02_kemutakhiran_2026-06-30.csv');
  expect(readCsv(text).facts['Per tanggal']).toBe('2026-06-30');
});

type RawArea = { properties: { name: string; value: number | null }; geometry: unknown };

const byFirst = ([a]: unknown[], [b]: unknown[]): number => String(a).localeCompare(String(b));

const latestYear = (scorecard: RawScorecard): number => latestEvaluation(scorecard, TODAY).year;

async function openMenu(place: Locator): Promise<void> {
  await place
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
}

async function save(page: Page, format: string) {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  const download = await started;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

const findingOf = (map: Locator): Promise<string> =>
  map
    .getByRole('figure')
    .first()
    .getAttribute('aria-label')
    .then((text) => text ?? '');

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47];

/** The words of the picture are texts, and the bitmap has twice the pixels of the drawing. */
async function expectPicture(
  page: Page,
  { finding, regency }: { finding: string; regency: string },
) {
  const { text: svg } = await save(page, 'SVG');
  const size = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg);
  const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text);
  const plain = words
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ');
  expect(plain).toContain(finding.replaceAll('\u00a0', ' '));
  for (const fact of ['Sumber: ', 'data simulasi', 'per 22 November 2026', regency])
    expect(plain).toContain(fact);
  const { bytes } = await save(page, 'PNG');
  expect([...bytes.subarray(0, 4)]).toEqual(PNG_HEAD);
  const pixels = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(pixels).toEqual([Number(size?.[1]) * 2, Number(size?.[2]) * 2]);
}
