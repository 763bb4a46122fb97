import { openCatalogue, textsOfRows } from './catalogue-parts';
import type { RawScorecard } from './expected/raw-api';
import { bandOf, type State, stateOf } from './expected/recomputed';
import { decimal, percentText, withUnit } from './expected/written';
import { expect, readApi, TODAY, test } from './fixtures';

test('the figures in the catalogue are those of the API', async ({ page }) => {
  test.slow();
  await openCatalogue(page, '/33.25/indikator?urut=kode');
  const path = 'assessment/v1/regencies/33.25/scorecard.json';
  const { indicators, agencies } = await readApi<RawScorecard>(page, path);
  const states = indicators.map((indicator) => stateOf(indicator, TODAY));
  const compared = states.filter(({ meets }) => meets !== null);
  const met = compared.filter(({ meets }) => meets).length;
  const late = states.filter(({ daysLate }) => daysLate > 0).length;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${states.length} indikator: ${met} dari ${compared.length} yang bertarget mencapai target, ${late} terlambat lapor`,
  );
  const texts = await textsOfRows(page);
  expect(texts).toHaveLength(states.length);
  for (const state of states) {
    const agency = agencies.find(({ id }) => id === state.indicator.agency)?.shortName ?? '';
    const row = texts.find((text) => text.startsWith(`${state.indicator.code} `)) ?? '';
    for (const expected of [agency, ...expectedIn(state)]) expect.soft(row).toContain(expected);
  }
});

/** What a row must say, from the rules alone. */
function expectedIn({ indicator, value, target, percent, daysLate, hasData }: State): string[] {
  return [
    indicator.name.id,
    value === null ? 'belum ada data' : withUnit(indicator, value),
    ...(target === null || !hasData ? [] : [withUnit(indicator, target)]),
    ...(percent === null ? [] : [`${bandOf(percent)} ${percentText(percent)}`]),
    daysLate > 0 ? `terlambat ${decimal(daysLate, 0)} hari` : 'terbaru',
  ];
}
