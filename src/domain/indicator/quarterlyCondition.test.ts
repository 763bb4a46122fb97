import { describe, expect, test } from 'vitest';
import { aFigure, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { indicatorCondition } from './indicatorCondition';

describe('condition of a quarterly indicator', () => {
  const indicator = anIndicator({
    cadence: 'quarterly',
    expectedLag: days(30),
    direction: 'higher-is-better',
    formula: 'ratio',
  });
  const on = isoDate('2026-10-20');
  const observations = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'].map(
    (period, at) => aFigure(period, [20, 45, 70, 100, 18, 40][at] ?? 0),
  );

  test('a yearly target is not held against a quarter', () => {
    const record = aRecord({ indicator, observations, targets: [aTarget('2026', 120)] });
    expect(indicatorCondition(record, on)).toMatchObject({
      target: null,
      yearTarget: { value: 120 },
      achievement: { kind: 'not-rated', reason: 'yearly-target-only', meetsTarget: null },
    });
  });

  test('no target at all says so', () => {
    expect(indicatorCondition(aRecord({ indicator, observations }), on).achievement).toMatchObject({
      reason: 'no-target',
    });
  });

  const accumulating = aRecord({
    indicator,
    observations,
    targets: [aTarget('2026', 120), aTarget('2026-Q2', 50, { cumulative: true })],
  });

  test('cumulative figures are rated by their own quarter and compared with its season', () => {
    expect(indicatorCondition(accumulating, on)).toMatchObject({
      target: { value: 50 },
      yearTarget: { value: 120 },
      achievement: { kind: 'rated', percent: 80 },
      isCumulative: true,
      change: { since: '2025-Q2', delta: -5 },
      worseningStreak: { count: 2, isOpen: true },
    });
  });

  test('the trend holds the latest eight periods and their targets', () => {
    const older = ['2024-Q1', '2024-Q2', '2024-Q3'].map((period) => aFigure(period, 1));
    const record = { ...accumulating, observations: [...older, ...observations] };
    const { trend, trendTargets } = indicatorCondition(record, on);
    expect(trend.map(({ period }) => period)).toEqual([
      '2024-Q2',
      '2024-Q3',
      ...observations.map(({ period }) => period),
    ]);
    expect(trendTargets.map(({ period }) => period)).toEqual(['2026-Q2']);
  });
});
