import { describe, expect, test } from 'vitest';
import type { Indicator, Observation } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator } from '../testRecords';
import { isoDate } from '../time/calendar';
import { districtGap } from './districtGap';

const areas = { praya: '52.02.01', pujut: '52.02.03', kopang: '52.02.08' };
const districts = Object.entries(areas).map(([name, code]) => ({
  code,
  name,
  villages: 1,
  urbanVillages: 0,
}));

/** Figures of Praya, Pujut, Kopang and the regency. */
const year = (at: string, values: (number | null)[], method = 'susenas'): Observation[] =>
  [...Object.values(areas), '52.02'].map((area, index) => {
    const value = values[index] ?? null;
    const over = { area, method };
    return value === null ? aMissing(at, 'suppressed', over) : aFigure(at, value, over);
  });

const gapOf = (
  observations: Observation[],
  { isCumulative = false, ...over }: Partial<Indicator> & { isCumulative?: boolean } = {},
) =>
  districtGap({
    indicator: anIndicator({ level: 'district', ...over }),
    figures: { observations },
    districts,
    regency: '52.02',
    isCumulative,
    on: isoDate('2026-11-22'),
  });

describe('the gap between districts', () => {
  test('is the distance from best to worst, with who holds them and the regency between', () => {
    const [only] = gapOf(year('2024', [10, 24.2, 10, 14])).years;
    expect(only).toMatchObject({
      best: { value: 10, districts: ['praya', 'kopang'] },
      worst: { value: 24.2, districts: ['pujut'] },
      gap: 14.2,
      regency: 14,
      measured: 3,
    });
  });

  test('is best at the top where higher is better', () => {
    const [only] = gapOf(year('2024', [10, 24, 12, 14]), { direction: 'higher-is-better' }).years;
    expect([only?.best.value, only?.worst.value]).toEqual([24, 10]);
  });

  test.each([
    ['narrowing', [10, 20, 12]],
    ['widening', [10, 30, 12]],
    ['steady', [0.1, 14.3, 12]],
  ] as const)('is %s from the first year to the last', (tendency, last) => {
    const { trend } = gapOf([...year('2022', [10, 24.2, 12]), ...year('2023', [...last])]);
    expect(trend?.tendency).toBe(tendency);
  });

  test('is not compared across a change of method', () => {
    const { runs, trend } = gapOf([
      ...year('2022', [10, 40, 12], 'lama'),
      ...year('2023', [10, 20, 12]),
      ...year('2024', [10, 24, 12]),
    ]);
    expect(runs.map((run) => run.map((entry) => entry.year))).toEqual([[2022], [2023, 2024]]);
    expect(trend).toMatchObject({ tendency: 'widening', from: { year: 2023 } });
  });

  test('bridges no year without figures', () => {
    const { runs, trend } = gapOf([...year('2021', [10, 40, 12]), ...year('2023', [10, 20, 12])]);
    expect(runs).toHaveLength(2);
    expect(trend).toBeNull();
  });

  test('needs two districts: withheld figures are not zero', () => {
    expect(gapOf(year('2024', [10, null, null, 10])).years).toEqual([]);
  });

  test.each([
    ['one district only in its last quarter', year('2025-Q4', [1, null, null]), ['2025-Q3', 4]],
    [
      'one of its lead method, two of another',
      year('2025-Q4', [1, 9, null], 'lama'),
      ['2025-Q3', 4],
    ],
  ])('of a year with %s is told by the quarter before', (_, last, expected) => {
    const { years } = gapOf([...year('2025-Q3', [1, 5, 3]), ...last], { cadence: 'quarterly' });
    expect(years.map(({ period, gap }) => [period, gap])).toEqual([expected]);
  });

  test('is of the other method where the leading one measured a single district', () => {
    const [only] = gapOf([
      aFigure('2024', 3, { area: areas.praya }),
      aFigure('2024', 10, { area: areas.pujut, method: 'lama' }),
      aFigure('2024', 12, { area: areas.kopang, method: 'lama' }),
    ]).years;
    expect(only).toMatchObject({ method: 'lama', gap: 2, measured: 2 });
  });

  test('is of the last quarter of each year, of whole years where figures accumulate', () => {
    const quarters = [
      ...year('2025-Q3', [1, 5, 3]),
      ...year('2025-Q4', [1, 9, 3]),
      ...year('2026-Q2', [1, 3, 2]),
    ];
    const periodsOf = (isCumulative: boolean) =>
      gapOf(quarters, { cadence: 'quarterly', isCumulative }).years.map(({ period }) => period);
    expect(periodsOf(false)).toEqual(['2025-Q4', '2026-Q2']);
    expect(periodsOf(true)).toEqual(['2025-Q4']);
  });
});
