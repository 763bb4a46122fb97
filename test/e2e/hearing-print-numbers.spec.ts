import { squeezed, textOf } from '../pdf/readPdf';
import {
  indicatorRows,
  macroRows,
  quickWinRows,
  type RawHearing,
  scoped,
} from './expected/hearing-rows';
import { farthestRate, rankedDistricts } from './expected/ranked-districts';
import type { RawObservations } from './expected/raw-api';
import { decimal } from './expected/written';
import { expect, openPage, readApi, test } from './fixtures';
import { bodyOf, paperOf, screenTables } from './hearing-paper';

const MACRO = ['ipm', 'penduduk-miskin', 'tpt', 'pertumbuhan', 'gini'];

// A whole regency, and the partners of one commission at an earlier day.
for (const { code, edition, day, commission } of [
  { code: '52.02', edition: '2026-11-20', day: '2026-11-20', commission: null },
  {
    code: '73.22',
    edition: 'rdp-komisi-iii-2026-07',
    day: '2026-06-30',
    commission: 'Komisi III',
  },
])
  test(`figures on the paper of ${code} on ${day} follow from the API's records`, async ({
    page,
  }) => {
    test.slow();
    await openPage(page, `/${code}/rapat/${edition}`);
    const folder = `assessment/v1/regencies/${code}`;
    const raw = await readApi<RawHearing>(page, `${folder}/scorecards/${day.slice(0, 4)}.json`);
    const own = scoped(raw, day, commission);
    const texts = (await paperOf(page)).map(textOf);
    const missingIn = (rows: readonly RegExp[]) =>
      rows.filter((row) => !texts.some((text) => row.test(text))).map(String);

    const indicators = indicatorRows(own, day);
    expect(indicators.length).toBeGreaterThan(commission === null ? 40 : 8);
    expect(missingIn(indicators)).toEqual([]);
    expect(missingIn(quickWinRows(own, day))).toEqual([]);
    const macro = macroRows(scoped(raw, day, null), MACRO, day);
    expect(macro.length).toBeGreaterThan(2);
    expect(missingIn(macro)).toEqual([]);

    const mapped = farthestRate(own, day);
    const path = `${folder}/indicators/${mapped.id}/observations.json`;
    const figures = await readApi<RawObservations>(page, path);
    const ranked = rankedDistricts(raw, mapped, figures, day);
    const written = ranked.map(({ name, value }) =>
      squeezed(`${name}${value === null ? '–' : decimal(value, mapped.decimals)}`),
    );
    expect(written.filter((row) => !texts.some((text) => text.includes(row)))).toEqual([]);
  });

for (const search of ['', '?bahasa=en'])
  test(`paper says number by number what the screen says${search}`, async ({ page }) => {
    test.slow();
    await openPage(page, `/62.02/rapat/lkpj-2025${search}`);
    const tables = await screenTables(page);
    const pages = await paperOf(page);
    const texts = pages.map(textOf);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !texts.some((text) => text.includes(row)))).toEqual([]);
    // Findings, rules and sources too: every paragraph of the sections.
    const said = await page.locator('main section p:visible').allInnerTexts();
    // One may begin on a page and end on the next.
    const whole = pages.map(bodyOf).map(textOf).join('');
    const unsaid = said.map(squeezed).filter((text) => !whole.includes(text));
    expect(unsaid).toEqual([]);
  });
