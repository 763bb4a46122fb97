import { readFile } from 'node:fs/promises';
import { numberIn, readCsv } from './expected/files';
import type { RawFigure, RawObservations } from './expected/raw-api';
import { expect, expectSettled, openPage, panel, readApi, TODAY, test } from './fixtures';

const code = '73.22';
const dimension = 'Smart Living';
const indicator = 'Akses sanitasi layak';

test('from the overview to the proof of an indicator, and away with its figures', async ({
  page,
}) => {
  test.slow();
  await openPage(page, `/${code}`);
  await panel(page, 'Enam Dimensi').getByRole('link', { name: dimension }).click();
  await expectSettled(page);
  await page.getByRole('main').getByRole('link', { name: indicator }).first().click();
  await expectSettled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(indicator);

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const path = `assessment/v1/regencies/${code}/indicators/${id}/observations.json`;
  const { observations } = await readApi<RawObservations>(page, path);
  const history = panel(page, 'Riwayat');
  await history.getByRole('button', { name: /^Unduh/ }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV/ }).click();
  const file = await saving;
  const { header, rows, facts } = readCsv(await readFile(await file.path(), 'utf8'));

  const at = (head: string) => header.findIndex((text) => text.startsWith(head));
  const values = rows.map((row) => numberIn(row[at('Realisasi')])).filter((it) => it !== null);
  const known = latest(observations.filter(({ area }) => area === code));
  expect(values.sort()).toEqual(known.flatMap(({ value }) => value ?? []).sort());
  expect(facts['Per tanggal']).toBe(TODAY);
  expect(facts.Tautan).toContain(`/${code}/indikator/${id}`);
});

/** Of each period and method the version published last. */
function latest(figures: readonly RawFigure[]): RawFigure[] {
  const byKey = new Map<string, RawFigure>();
  for (const figure of figures) {
    const key = `${figure.period} ${figure.method}`;
    const known = byKey.get(key);
    if (figure.publishedAt > TODAY) continue;
    if (known === undefined || known.publishedAt <= figure.publishedAt) byKey.set(key, figure);
  }
  return [...byKey.values()];
}
