import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../indicator/freshness';
import type { Observation } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import { changeOverYears, largestValue, standingsByYear } from './mapYears';

const [praya, jonggat] = ['52.02.01', '52.02.02'];
const on = isoDate('2026-11-22');
const indicator = anIndicator({
  level: 'district',
  cadence: 'quarterly',
  direction: 'lower-is-better',
});

const years = (observations: Observation[]) =>
  standingsByYear({
    indicator,
    figures: { observations, targets: [] },
    districts: [
      { code: praya, name: 'Praya' },
      { code: jonggat, name: 'Jonggat' },
    ],
    regency: '52.02',
    year: undefined,
    on,
    freshness: freshnessOf(indicator, period('2026-Q3'), on),
    classRule: 'own',
  });

const figures = [
  aFigure('2023-Q4', 10, { area: praya }),
  aFigure('2023-Q4', 30, { area: jonggat }),
  aFigure('2025-Q4', 8, { area: praya }),
  aFigure('2025-Q4', 35, { area: jonggat }),
  aFigure('2026-Q3', 2, { area: praya }),
];

describe('years side by side', () => {
  test('come oldest first, each with its last period, all in the same classes', () => {
    const standings = years(figures);
    expect(standings.map(({ period: shown }) => shown)).toEqual(['2023-Q4', '2025-Q4', '2026-Q3']);
    expect(new Set(standings.map(({ breaks }) => breaks.bounds.join())).size).toBe(1);
  });

  test('know the largest value of all', () => {
    expect(largestValue(years(figures))).toBe(35);
    expect(largestValue([])).toBe(0);
  });
});

describe('the change over the years', () => {
  test('leaves out a year that ends in another quarter', () => {
    expect(changeOverYears(years(figures))).toEqual({
      since: '2023-Q4',
      until: '2025-Q4',
      changes: [
        { area: { code: jonggat, name: 'Jonggat' }, delta: 5, tendency: 'worsening' },
        { area: { code: praya, name: 'Praya' }, delta: -2, tendency: 'improving' },
      ],
    });
  });

  test('leaves out an area without a figure in either year', () => {
    const withGap = [...figures.slice(0, 3), aMissing('2025-Q4', 'suppressed', { area: jonggat })];
    expect(changeOverYears(years(withGap))?.changes.map(({ area }) => area.name)).toEqual([
      'Praya',
    ]);
  });

  test.each([[[]], [figures.slice(0, 2)], [[figures[0], figures[4]]]])(
    'is not reckoned where no two years compare (%#)',
    (known) => {
      expect(changeOverYears(years(known.filter((figure) => figure !== undefined)))).toBeNull();
    },
  );
});
