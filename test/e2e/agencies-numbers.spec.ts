import type { Page } from '@playwright/test';
import {
  agenciesOn,
  type ExpectedAgency,
  type RawAgencies,
  type RawAnswers,
  type RawPromises,
  type RawWorksheets,
} from './expected/agencies';
import { expect, openPage, panel, REGENCIES, readApi, TODAY, test } from './fixtures';

/** In the second one agency has never reported anything. */
const COMPARED = [
  { ...REGENCIES[0], silent: 0 },
  { ...REGENCIES[2], silent: 1 },
];

const rows = (page: Page) =>
  panel(page, 'Urutan Perangkat Daerah').locator('tbody').getByRole('row');

/** So many rows as plain text, those drawn last too, without those that head a group. */
const textsOfRows = async (page: Page, count: number): Promise<string[]> => {
  await expect(rows(page).getByRole('link')).toHaveCount(count);
  const texts = await rows(page).evaluateAll((found) =>
    found
      .filter((row) => row.querySelector('a') !== null)
      .map((row) => {
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        const parts: string[] = [];
        while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
        return parts.join(' ');
      }),
  );
  return texts.map((text) => text.replace(/[\s\u00a0]+/g, ' '));
};

async function answersOf(page: Page, code: string): Promise<RawAnswers> {
  const path = `assessment/v1/regencies/${code}`;
  const scorecard = await readApi<RawAgencies>(page, `${path}/scorecard.json`);
  const { worksheets } = await readApi<RawWorksheets>(page, `${path}/worksheets.json`);
  const { promises } = await readApi<RawPromises>(page, `${path}/promises.json`);
  return { scorecard, worksheets, promises };
}

type Order = (a: ExpectedAgency, b: ExpectedAgency) => number;

/** Ranked agencies with shared places; what cannot be ranked has none. */
function placed(all: ExpectedAgency[], order: Order): string[] {
  const sorted = [...all].sort((a, b) => order(a, b) || (a.agency.id < b.agency.id ? -1 : 1));
  return sorted.map((one) => {
    const place = sorted.findIndex((other) => order(one, other) === 0) + 1;
    return `${place} ${one.agency.name}`;
  });
}

/** "1 Dinas Tenaga Kerja": the place and the name that a row begins with. */
const beginningOf = (text: string, names: readonly string[]): string => {
  const [place = '', ...rest] = text.split(' ');
  const name = names.find((known) => rest.join(' ').startsWith(`${known} `)) ?? rest.join(' ');
  return `${place} ${name}`;
};

for (const { code, name, silent } of COMPARED) {
  test(`agencies of ${name} stand in the order of their lateness, by the raw records`, async ({
    page,
  }) => {
    test.slow();
    await openPage(page, `/${code}/perangkat-daerah`);
    const all = agenciesOn(await answersOf(page, code), TODAY);
    const names = all.map(({ agency }) => agency.name);
    const texts = await textsOfRows(page, all.length);

    const never = all.filter(({ isSilent }) => isSilent);
    expect(never).toHaveLength(silent);
    const head = rows(page).filter({ hasText: `Belum pernah lapor (${silent})` });
    await expect(head).toHaveCount(silent);
    const late = all.filter(({ count, isSilent }) => count > 0 && !isSilent);
    expect(late.length).toBeGreaterThan(10);
    const expected = [
      ...never.map(({ agency }) => `– ${agency.name}`),
      ...placed(late, (a, b) => b.longest - a.longest || b.count - a.count),
    ];
    const shown = texts.map((text) => beginningOf(text, names));
    expect(shown.slice(0, expected.length)).toEqual(expected);
    expect(shown.slice(expected.length).every((text) => text.startsWith('– '))).toBe(true);

    for (const { agency, overdue, unreported } of [...never, ...late]) {
      const row = texts.find((text) => beginningOf(text, names).endsWith(agency.name)) ?? '';
      expect.soft(row, agency.name).toContain(overdue.join(' '));
      if (unreported > 0) expect.soft(row).toContain(`${unreported} belum lapor`);
    }
    const free = all.filter(({ owesNothing }) => owesNothing);
    expect(shown.slice(-free.length).sort()).toEqual(
      free.map(({ agency }) => `– ${agency.name}`).sort(),
    );
  });

  test(`agencies of ${name} stand in the order of their achievement, by the raw records`, async ({
    page,
  }) => {
    test.slow();
    await openPage(page, `/${code}/perangkat-daerah?urut=capaian`);
    const all = agenciesOn(await answersOf(page, code), TODAY);
    const names = all.map(({ agency }) => agency.name);
    const texts = await textsOfRows(page, all.length);
    const rated = all.filter(({ comparable }) => comparable > 0);
    const expected = placed(
      rated,
      (a, b) =>
        a.met * b.comparable - b.met * a.comparable ||
        b.comparable - b.met - (a.comparable - a.met),
    );
    const shown = texts.map((text) => beginningOf(text, names));
    expect(shown.slice(0, rated.length)).toEqual(expected);
    expect(shown.slice(rated.length).every((text) => text.startsWith('– '))).toBe(true);
    for (const { agency, met, comparable } of rated) {
      const row = texts.find((text) => beginningOf(text, names).endsWith(agency.name)) ?? '';
      expect.soft(row).toContain(`${met} dari ${comparable} mencapai target`);
    }
  });
}
