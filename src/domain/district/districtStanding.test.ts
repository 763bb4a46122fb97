import { describe, expect, test } from 'vitest';
import { type Freshness, freshnessOf } from '../indicator/freshness';
import type { Observation } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator, aTarget, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import { districtStanding } from './districtStanding';

const district = (code: string, name: string) => ({ code, name, villages: 9, urbanVillages: 1 });
const districts = [
  district('52.02.01', 'Praya'),
  district('52.02.02', 'Jonggat'),
  district('52.02.03', 'Batukliang'),
];
const [praya, jonggat, batukliang] = ['52.02.01', '52.02.02', '52.02.03'];

const indicator = anIndicator({ level: 'district' });
const inTime = freshnessOf(indicator, period('2024'), isoDate('2025-02-01'));
const overdue = freshnessOf(indicator, period('2024'), isoDate('2026-11-22'));

type Over = { year?: number; on?: string; freshness?: Freshness; of?: typeof indicator };

const stand = (
  observations: Observation[],
  { year, on = '2026-11-22', freshness = inTime, of = indicator }: Over = {},
) =>
  districtStanding({
    indicator: of,
    figures: { observations, targets: [aTarget('2024', 12), aTarget('2023', 14)] },
    districts,
    regency: '52.02',
    year,
    on: isoDate(on),
    freshness,
  });

const figures = [
  aFigure('2024', 11, { area: praya }),
  aFigure('2024', 13, { area: jonggat }),
  aMissing('2024', 'suppressed', { area: batukliang }),
];

describe('districts on one indicator', () => {
  test('stand best first, where lower is better, and missing ones last', () => {
    const names = stand(figures.toReversed()).rows.map(({ district, rank }) => [
      district.name,
      rank,
    ]);
    expect(names).toEqual([
      ['Praya', 1],
      ['Jonggat', 2],
      ['Batukliang', null],
    ]);
  });

  test('share a rank when they share a value, and the next one is skipped', () => {
    const ranks = stand([
      aFigure('2024', 11, { area: praya }),
      aFigure('2024', 11, { area: jonggat }),
      aFigure('2024', 12, { area: batukliang }),
    ]).rows.map(({ rank }) => rank);
    expect(ranks).toEqual([1, 1, 3]);
  });

  test('keep the reason for which they have no value', () => {
    expect(stand(figures).rows[2]?.reading).toEqual({ kind: 'missing', reason: 'suppressed' });
    expect(stand(figures.slice(0, 1)).rows[2]?.reading).toEqual({
      kind: 'missing',
      reason: 'not-reported',
    });
  });

  test('are held against the regency’s target of the same period', () => {
    const met = stand(figures).rows.map(
      ({ reading }) => reading.kind === 'value' && reading.achievement.meetsTarget,
    );
    expect(met).toEqual([true, false, false]);
  });

  test('with a count are not held against the count of the whole regency', () => {
    const of = anIndicator({
      level: 'district',
      isRate: false,
      unit: { kind: 'count', label: { id: 'desa' } },
    });
    const { target, rows } = stand(figures, { of });
    expect(target).toBeNull();
    expect(rows[0]?.reading).toMatchObject({ achievement: { reason: 'no-target' } });
  });

  test.each([
    [undefined, '2024'],
    [2023, '2023'],
    [1999, '2024'],
  ])('for the year %s show %s', (year, shown) => {
    const earlier = aFigure('2023', 15, { area: praya });
    expect(stand([...figures, earlier], { ...(year && { year }) }).period).toBe(shown);
  });

  test('show the version that was published by the date', () => {
    const revised = aFigure('2024', 9, { area: praya, publishedAt: isoDate('2026-03-01') });
    const valueOn = (on: string) => stand([...figures, revised], { on }).rows[0]?.reading;
    expect(valueOn('2026-02-28')).toMatchObject({ value: 11 });
    expect(valueOn('2026-03-01')).toMatchObject({ value: 9 });
  });

  test('have no period before anything was published', () => {
    expect(stand(figures, { on: '2024-01-01' })).toMatchObject({ period: null, years: [] });
  });

  test('leave out figures of another method and of areas elsewhere', () => {
    const foreign = [
      aFigure('2025', 1, { area: '52.03.01' }),
      aFigure('2025', 1, { area: praya, method: 'regsosek' }),
    ];
    expect(stand([...figures, ...foreign]).period).toBe('2024');
  });

  test('keep one set of class bounds over the years, placed by the newest target with figures', () => {
    const both = [
      ...figures,
      aFigure('2023', 10, { area: praya }),
      aFigure('2023', 15, { area: jonggat }),
    ];
    const [newer, older] = [stand(both, { year: 2024 }), stand(both, { year: 2023 })];
    expect([newer.target?.value, older.target?.value]).toEqual([12, 14]);
    expect(older.boundTarget).toMatchObject({ period: '2024', value: 12 });
    expect(older.breaks).toEqual(newer.breaks);
    expect(older.breaks.bounds).toContain(12);
  });

  test('leave out a yearly total beside quarters, which ends on the same day', () => {
    const quarterly = anIndicator({ level: 'district', cadence: 'quarterly' });
    const mixed = [aFigure('2024-Q4', 3, { area: praya }), aFigure('2024', 12, { area: praya })];
    expect(stand(mixed, { of: quarterly })).toMatchObject({ period: '2024-Q4', target: null });
    expect(stand(mixed.toReversed(), { of: quarterly }).observations).toHaveLength(1);
  });

  test('of a late indicator keep their values and ranks, but no band', () => {
    const { rows, late } = stand(figures, { freshness: overdue });
    expect(late).toMatchObject({ owed: '2025', daysLate: 146 });
    expect(rows[0]).toMatchObject({
      rank: 1,
      reading: { value: 11, achievement: { kind: 'not-rated', reason: 'late', meetsTarget: null } },
    });
  });
});
