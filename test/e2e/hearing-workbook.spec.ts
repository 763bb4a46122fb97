import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { answerWith } from './assessment-parts';
import { readSheet } from './expected/files';
import { type RawHearing, scoped } from './expected/hearing-rows';
import { stateOf } from './expected/recomputed';
import { expect, FAILED_ANSWER, openPage, readApi, test } from './fixtures';

const DAY = '2026-06-30';

test('one workbook holds the edition: what it is, and every table with unrounded figures', async ({
  page,
}) => {
  test.slow();
  await openPage(page, '/52.02/rapat/rdp-komisi-iii-2026-07');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh XLSX edisi' }).click();
  const download = await started;
  const name = download.suggestedFilename();
  expect(name).toBe(`52.02_rapat-rdp-komisi-iii-juli-2026_${DAY}.xlsx`);
  await expect(page.getByText(`${name} sudah diunduh.`)).toBeVisible();
  const bytes = await readFile(await download.path());

  const names = [
    ...strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array()).matchAll(
      /<sheet name="([^"]*)"/g,
    ),
  ].map(([, it = '']) => it);
  expect(names[0]).toBe('Tentang');
  expect(names.length).toBeGreaterThan(6);
  for (const it of names) expect(it.length, it).toBeLessThanOrEqual(31);
  expect(new Set(names.map((it) => it.toLowerCase())).size).toBe(names.length);

  await test.step('the first sheet says what it is', () => {
    const about = readSheet(bytes, 1);
    const facts = Object.fromEntries(
      Object.entries(about).flatMap(([place, text]) =>
        place.startsWith('A') ? [[text, about[place.replace('A', 'B')]]] : [],
      ),
    );
    expect(facts).toMatchObject({
      Edisi: 'RDP Komisi III, Juli 2026',
      Kabupaten: 'Lombok Tengah (52.02)',
      'Posisi data': DAY,
      Lingkup: 'mitra Komisi III',
    });
    expect(facts['Sidik isi']).toMatch(/^([0-9a-f]{4} ?){4}$/);
    expect(facts.Tautan).toContain(`;sidik=${facts['Sidik tiap bagian']}`);
    for (const sheet of names.slice(1)) expect(Object.keys(facts)).toContain(sheet);
  });

  await test.step('the indicators are those of the API', async () => {
    const path = 'assessment/v1/regencies/52.02/scorecards/2026.json';
    const { indicators } = scoped(await readApi<RawHearing>(page, path), DAY, 'Komisi III');
    const sheet = readSheet(bytes, names.findIndex((it) => /^Indikator/.test(it)) + 1);
    const columnOf = (head: RegExp) =>
      Object.keys(sheet).find(
        (place) => /^[A-Z]+1$/.test(place) && head.test(String(sheet[place])),
      );
    const letter = (head: RegExp) => columnOf(head)?.replace('1', '') ?? '?';
    const [named, value] = [letter(/^Indikator$/), letter(/^Realisasi/)];
    const rows = indicators.map((_, at) => [
      sheet[`${named}${at + 2}`],
      sheet[`${value}${at + 2}`],
    ]);
    const shown = new Map(rows.map(([indicator, figure]) => [indicator, figure ?? null]));
    for (const indicator of indicators) {
      const { value: figure, hasData } = stateOf(indicator, DAY);
      expect(shown.get(indicator.name.id), indicator.id).toBe(hasData ? figure : null);
    }
  });
});

test('a failing answer costs one sheet, which says so; the others are there', async ({
  page,
  watch,
}) => {
  test.slow();
  watch.expectProblem(FAILED_ANSWER);
  await answerWith(page, '/promises.json', 503, {});
  await openPage(page, '/52.02/rapat/rdp-komisi-iii-2026-07');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh XLSX edisi' }).click();
  const bytes = await readFile(await (await started).path());
  const written = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...written.matchAll(/<sheet name="([^"]*)"/g)].map(([, it = '']) => it);
  expect(names[1]).toBe('Janji rapat terdahulu');
  expect(names.length).toBeGreaterThan(6);
  expect(readSheet(bytes, 2).A2).toMatch(
    /^Tabel bagian ini tidak ada di buku kerja ini\. API menjawab dengan galat 503\./,
  );
});
