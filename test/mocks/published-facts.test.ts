import { describe, expect, it } from 'vitest';
import { PUBLISHED_SERIES } from '#mocks/seeds/published-series';
import { demoWorld, observations, scorecard } from './read-body';

function figure(regency: string, indicator: string, method: string, period: string) {
  const body = observations(regency, indicator);
  const found = body.observations.find(
    (observation) => observation.method === method && observation.period === period,
  );
  const source = body.sources.find(({ id }) => id === found?.source);
  return { value: found?.value, simulated: source?.simulated };
}

describe('published facts', () => {
  it.each([
    ['52.02', 'ipm', 'uhh-sp2010', '2024', 69.17],
    ['52.02', 'ipm', 'uhh-lf-sp2020', '2024', 71.19],
    ['73.22', 'ipm', 'uhh-lf-sp2020', '2024', 74.04],
    ['62.02', 'ipm', 'uhh-sp2010', '2020', 71.31],
    ['52.02', 'p0', 'susenas-maret', '2024', 12.07],
    ['33.25', 'p0', 'susenas-maret', '2025', 7.79],
    ['73.22', 'tpt', 'sakernas-agustus', '2024', 2.39],
    ['62.02', 'spbe', 'spbe-59-2020', '2024', 3.22],
    ['33.25', 'lpe', 'pdrb-adhk-2010', '2020', -1.29],
    ['52.02', 'eppd', 'lppd', '2024', 3.4547],
  ])(
    '%s %s by %s in %s is %d and is not simulated',
    (regency, indicator, method, period, value) => {
      expect(figure(regency, indicator, method, period)).toEqual({ value, simulated: false });
    },
  );

  it('are never extended: each series has exactly its published figures', () => {
    const served = demoWorld.regencyCodes.flatMap((code) =>
      scorecardSeries(code).flatMap((indicator) =>
        observations(code, indicator).observations.map(({ area, method, period, value }) =>
          [indicator, method, area, period, value].join(' '),
        ),
      ),
    );
    const published = PUBLISHED_SERIES.map(([indicator, method, area, year, value]) =>
      [indicator, method, area, year, value].join(' '),
    );
    expect(served.sort()).toEqual(published.sort());
  });

  it('lead with the longer BPS series of the IPM', () => {
    const ipm = scorecard('52.02').indicators.find(({ id }) => id === 'ipm');
    expect(ipm?.leadMethod).toBe('uhh-sp2010');
    expect(ipm?.methods.map(({ id }) => id)).toEqual(['uhh-sp2010', 'uhh-lf-sp2020']);
  });

  it('quote Luwu Utara’s evaluation of 2023 without inventing its components', () => {
    const body = scorecard('73.22');
    const evaluation = body.evaluations.find(({ year }) => year === 2023);
    expect(evaluation).toMatchObject({
      total: 2.88,
      rank: { position: 13, of: 50 },
      components: [],
    });
    expect(body.sources.find(({ id }) => id === evaluation?.source)?.simulated).toBe(false);
  });

  it('count Batang’s programmes of 2022 as 70 of 80', () => {
    const rows = scorecard('33.25').programmes.filter(({ year }) => year === 2022);
    expect(rows.map(({ realised, planned }) => `${realised}/${planned}`)).toEqual([
      '35/39',
      '6/7',
      '8/10',
      '5/6',
      '10/12',
      '6/6',
    ]);
  });
});

const MACRO = new Set(PUBLISHED_SERIES.map(([indicator]) => indicator));

const scorecardSeries = (code: string): string[] =>
  scorecard(code)
    .indicators.map(({ id }) => id)
    .filter((id) => MACRO.has(id));

describe('simulated figures', () => {
  it('all name a source that is marked as simulated', () => {
    for (const code of demoWorld.regencyCodes) {
      const { indicators, sources, quickWins, reports } = scorecard(code);
      const generated = indicators.filter(({ id }) => !MACRO.has(id));
      const records = [
        ...generated.flatMap((entry) => entry.observations),
        ...quickWins,
        ...reports,
      ];
      const marks = records.map(({ source }) => sources.find(({ id }) => id === source)?.simulated);
      expect(records.length).toBeGreaterThan(300);
      expect(new Set(marks)).toEqual(new Set([true]));
    }
  });
});
