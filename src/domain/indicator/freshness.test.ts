import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { freshnessOf, lastReported } from './freshness';
import type { MissingReason } from './indicator';

const quarterly = { cadence: 'quarterly', expectedLag: days(30) } as const;

describe('freshness against the own cadence', () => {
  test.each([
    ['on the due day', '2026-10-30'],
    ['within the period itself', '2026-08-01'],
  ])('is current %s', (_, on) => {
    expect(freshnessOf(quarterly, period('2026-Q2'), isoDate(on))).toEqual({
      kind: 'current',
      period: '2026-Q2',
      nextPeriod: '2026-Q3',
      nextDue: '2026-10-30',
    });
  });

  test.each([
    ['2026-Q2', '2026-10-31', '2026-Q3', '2026-10-30', 1, 1],
    ['2026-Q1', '2026-10-30', '2026-Q2', '2026-07-30', 92, 1],
    ['2025-Q4', '2026-11-22', '2026-Q1', '2026-04-30', 206, 3],
  ])(
    'with %s as the last report on %s, %s has been owed since %s',
    (last, on, owed, due, late, n) => {
      expect(freshnessOf(quarterly, period(last), isoDate(on))).toEqual({
        kind: 'late',
        lastReported: last,
        owed,
        due,
        daysLate: late,
        periodsOwed: n,
      });
    },
  );

  test.each([
    ['monthly', 10, '2026-10', '2026-11-10'],
    ['quarterly', 30, '2026-Q3', '2026-10-30'],
    ['semiannual', 45, '2026-S1', '2026-08-14'],
    ['yearly', 180, '2025', '2026-06-29'],
  ] as const)(
    'never reported, %s: only the latest due period is owed',
    (cadence, lag, owed, due) => {
      const rhythm = { cadence, expectedLag: days(lag) };
      expect(freshnessOf(rhythm, null, isoDate('2026-11-22'))).toMatchObject({
        kind: 'late',
        lastReported: null,
        owed,
        due,
        periodsOwed: 1,
      });
    },
  );
});

describe('what counts as reported', () => {
  test.each<[MissingReason, string]>([
    ['suppressed', '2026-Q2'],
    ['not-applicable', '2026-Q2'],
    ['not-collected', '2026-Q2'],
    ['not-reported', '2026-Q1'],
  ])('a period answered "%s" leaves %s as the last report', (reason, last) => {
    expect(lastReported([aMissing('2026-Q2', reason), aFigure('2026-Q1', 4)])).toBe(last);
  });

  test('nothing published is nothing reported', () => {
    expect(lastReported([])).toBeNull();
  });
});
