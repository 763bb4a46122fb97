import { describe, expect, test } from 'vitest';
import type { Observation } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import { districtChanges } from './districtStandingChange';

const praya = '52.02.01';
const pujut = '52.02.03';
const district = (code: string) => ({ code, name: code, villages: 1, urbanVillages: 0 });

const changes = (observations: Observation[], { at = '2026-Q3', isCumulative = false } = {}) =>
  districtChanges({
    indicator: anIndicator({ level: 'district', cadence: 'quarterly' }),
    figures: { observations },
    districts: [district(praya), district(pujut)],
    period: period(at),
    isCumulative,
    on: isoDate('2026-11-22'),
  });

const figure = (at: string, value: number, area = praya) => aFigure(at, value, { area });

describe('the change of a district since the year before', () => {
  test('is from the same quarter, in words by the direction of the indicator', () => {
    const { since, byDistrict } = changes([
      figure('2025-Q3', 12),
      figure('2025-Q4', 11),
      figure('2026-Q3', 10),
      figure('2025-Q3', 8, pujut),
      figure('2026-Q3', 9, pujut),
    ]);
    expect(since).toBe('2025-Q3');
    expect(byDistrict.get(praya)).toMatchObject({ delta: -2, tendency: 'improving' });
    expect(byDistrict.get(pujut)).toMatchObject({ delta: 1, tendency: 'worsening' });
  });

  test('is from the last quarter of that year where the same one was not measured', () => {
    expect(changes([figure('2025-Q4', 11), figure('2026-Q3', 10)]).since).toBe('2025-Q4');
  });

  test('is none from another quarter where figures count from January', () => {
    const { since, byDistrict } = changes([figure('2025-Q4', 11), figure('2026-Q3', 10)], {
      isCumulative: true,
    });
    expect(since).toBeNull();
    expect(byDistrict.size).toBe(0);
  });

  test('is none across methods, and that is said', () => {
    const { since, isMethodBroken, byDistrict } = changes([
      aFigure('2025-Q3', 12, { area: praya, method: 'lama' }),
      figure('2026-Q3', 10),
    ]);
    expect([since, isMethodBroken, byDistrict.size]).toEqual([null, true, 0]);
  });

  test('is left out for a district that was withheld or not measured then', () => {
    const { byDistrict } = changes([
      figure('2025-Q3', 12),
      figure('2026-Q3', 10),
      aMissing('2025-Q3', 'suppressed', { area: pujut }),
      figure('2026-Q3', 9, pujut),
    ]);
    expect([...byDistrict.keys()]).toEqual([praya]);
  });

  test('uses what was published by the day alone', () => {
    const late = aFigure('2025-Q3', 99, { area: praya, publishedAt: isoDate('2026-12-01') });
    const { byDistrict } = changes([figure('2025-Q3', 12), late, figure('2026-Q3', 10)]);
    expect(byDistrict.get(praya)?.delta).toBe(-2);
  });
});
