import type { Page } from '@playwright/test';
import {
  daysLate,
  itemsIn,
  pillarsIn,
  type RawProgramme,
  type RawReadiness,
  type RawWorksheet,
  STATE_WORDS,
  wordsOf,
} from './expected/readiness';
import { known } from './expected/recomputed';
import { decimal, percentText } from './expected/written';
import { expect, openPage, panel, readApi, TODAY, test } from './fixtures';

const readiness = (page: Page) => panel(page, 'Kesiapan Daerah');
const programmes = (page: Page) => panel(page, 'Capaian Program');
const matrix = (page: Page) => panel(page, 'Kertas Kerja Perangkat Daerah');

const ELEMENT_WORDS = {
  structure: 'Struktur',
  infrastructure: 'Infrastruktur',
  superstructure: 'Suprastruktur',
};

/** The part of the checklist under the heading of one element. */
const elementNamed = (page: Page, word: string) =>
  readiness(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${word}`) }) });

const read = <T>(page: Page, code: string, name: string) =>
  readApi<T>(page, `assessment/v1/regencies/${code}/${name}.json`);

const plain = (text: string | null) => (text ?? '').replace(/[\s\u00a0]+/g, ' ');

test('Batang 2022 is 70 of 80 programmes, dimension by dimension, with its source', async ({
  page,
}) => {
  await openPage(page, '/33.25/asesmen');
  const region = programmes(page);
  await expect(region.getByText(/^70 dari 80 program 2022 terealisasi/)).toContainText('(87,5 %)');
  const first = region.getByRole('row').getByRole('cell').filter({ hasText: /^2022/ });
  expect((await first.allTextContents()).map(plain)).toEqual([
    '202235 dari 39 89,7 %',
    '20226 dari 7 85,7 %',
    '20228 dari 10 80,0 %',
    '20225 dari 6 83,3 %',
    '202210 dari 12 83,3 %',
    '20226 dari 6 100,0 %',
    '202270 dari 80 87,5 %',
  ]);
  await expect(region.getByRole('columnheader', { name: /^2022/ })).toHaveText('2022 angka terbit');
  await expect(region.getByText(/2022: Sumber: Pemkab Batang 2022; joglojateng/)).toBeVisible();
  await expect(region.getByRole('rowheader')).toHaveText([
    'Smart Governance',
    'Smart Branding',
    'Smart Economy',
    'Smart Living',
    'Smart Society',
    'Smart Environment',
    'Total',
  ]);
});

for (const { code, day, query } of [
  { code: '52.02', day: TODAY, query: '' },
  { code: '73.22', day: TODAY, query: '' },
  { code: '62.02', day: '2026-09-30', query: '?per=2026-09-30' },
]) {
  test(`every cell of the matrix of ${code} per ${day} is what the API says`, async ({ page }) => {
    await openPage(page, `/${code}/asesmen${query}`);
    const { worksheets } = await read<{ worksheets: RawWorksheet[] }>(page, code, 'worksheets');
    const now = known(worksheets, ({ id }) => id, day);
    const cells = matrix(page).locator('tbody').getByRole('cell');
    const shown = (await cells.allTextContents()).map(plain);
    const asked = shown.filter((text) => !text.endsWith('tidak diminta'));
    expect(asked.sort()).toEqual(now.map((worksheet) => wordsOf(worksheet, day)).sort());
    const agencies = [...new Set(now.map(({ agency }) => agency))];
    const lateOf = (id: string) =>
      Math.max(...now.filter(({ agency }) => agency === id).map((it) => daysLate(it, day)));
    const order = await matrix(page)
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.match(/daerah\/([\w-]+)/)?.[1] ?? ''),
      );
    const days = order.map(lateOf);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect([...order].sort()).toEqual(agencies.sort());
    const late = days.filter((count) => count > 0).length;
    await expect(matrix(page)).toContainText(
      late === 0
        ? `Tidak ada kertas kerja yang lewat tenggat pada ${agencies.length} perangkat daerah.`
        : `${late} dari ${agencies.length} perangkat daerah punya kertas kerja lewat tenggat`,
    );
  });
}

for (const { code, day, year, query } of [
  { code: '52.02', day: TODAY, year: 2025, query: '' },
  { code: '33.25', day: '2026-03-31', year: 2024, query: '?per=2026-03-31&tahun=2024' },
]) {
  test(`readiness ${year} of ${code} per ${day} is what the API says`, async ({ page }) => {
    await openPage(page, `/${code}/asesmen${query}`);
    const raw = await read<RawReadiness>(page, code, 'readiness');
    const items = itemsIn(raw, year, day);
    const present = items.filter(({ state }) => state === 'present').length;
    await expect(readiness(page)).toContainText(
      `${present} dari ${items.length} butir kesiapan sudah ada pada ${year}`,
    );
    for (const [element, word] of Object.entries(ELEMENT_WORDS)) {
      const own = items.filter((item) => item.element === element);
      const there = own.filter(({ state }) => state === 'present').length;
      const section = elementNamed(page, word);
      await expect(section.getByText(/^\d+ dari \d+ ada$/)).toHaveText(
        `${there} dari ${own.length} ada`,
      );
      await expect(section.getByRole('listitem')).toHaveCount(own.length);
      for (const { name, state } of own)
        await expect(
          section.getByRole('listitem').filter({ has: page.getByText(name.id, { exact: true }) }),
        ).toContainText(STATE_WORDS[state]);
    }
    const bars = readiness(page).getByRole('img', { name: new RegExp(` pada ${year}$`) });
    const labels = await bars.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
    const pillars = pillarsIn(raw, year, day);
    expect(labels.map((label) => plain(label).match(/: (.*) pada/)?.[1])).toEqual(
      pillars.map(({ achievement }) => `${decimal(achievement, 2)} %`),
    );
  });
}

test('the programmes of Luwu Utara are those of the API, counts first', async ({ page }) => {
  await openPage(page, '/73.22/asesmen');
  const raw = await read<{ programmes: RawProgramme[] }>(page, '73.22', 'programmes');
  const now = known(raw.programmes, ({ year, dimension }) => `${year} ${dimension}`, TODAY);
  const cells = programmes(page).locator('tbody').getByRole('cell');
  const shown = (await cells.allTextContents()).map(plain);
  for (const { year, realised, planned } of now)
    expect(shown).toContain(
      `${year}${realised} dari ${planned} ${percentText((realised / planned) * 100)}`,
    );
  const years = [...new Set(now.map(({ year }) => year))];
  expect(shown).toHaveLength(years.length * 7);
});
