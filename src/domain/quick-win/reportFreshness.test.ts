import { expect, test } from 'vitest';
import { USUAL_RULES } from '../rules/ownRules';
import { aQuickWin, aReport } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent } from '../units';
import type { QuickWinReport } from './quickWin';
import { quickWinConditions } from './quickWinCondition';
import { missingMonths, reportFreshness, skippedMonths } from './reportFreshness';

const begun = aQuickWin({ start: isoDate('2026-07-05') });

function freshnessOn(on: string, report: Partial<QuickWinReport> | null, quickWin = begun) {
  const reports = report === null ? [] : [aReport(report)];
  const [condition] = quickWinConditions(
    { quickWins: [quickWin], reports },
    isoDate(on),
    USUAL_RULES,
  );
  return condition && reportFreshness(condition, isoDate(on));
}

test.each([
  ['2026-11-10', { kind: 'current', nextMonth: '2026-10', nextDue: '2026-11-10' }],
  ['2026-11-11', { kind: 'late', owed: '2026-10', due: '2026-11-10', daysLate: 1, monthsOwed: 1 }],
  ['2026-12-15', { kind: 'late', owed: '2026-10', daysLate: 35, monthsOwed: 2 }],
])('September reported, looked at on %s', (on, expected) => {
  expect(freshnessOn(on, { date: isoDate('2026-09-30') })).toMatchObject(expected);
});

test('never reported: it is owed from the month it began', () => {
  expect(freshnessOn('2026-09-20', null)).toMatchObject({
    kind: 'late',
    lastReported: null,
    owed: '2026-07',
    due: '2026-08-10',
    monthsOwed: 2,
  });
});

test('begun this month: nothing is due yet', () => {
  expect(freshnessOn('2026-07-31', null)).toEqual({
    kind: 'current',
    nextMonth: '2026-07',
    nextDue: '2026-08-10',
  });
});

test.each([
  ['not begun', '2026-06-30', null],
  ['done', '2026-11-22', { physicalActual: percent(100), accepted: true }],
])('a quick win that is %s owes no report', (_, on, report) => {
  expect(freshnessOn(on, report)).toBeNull();
});

/** Begun in January; on 22 November 2026 every month up to October is due. */
function missingOn(on: string, months: number[]) {
  const reports = months.map((month) =>
    aReport({
      date: isoDate(`2026-${String(month).padStart(2, '0')}-28`),
      publishedAt: isoDate('2026-01-02'),
    }),
  );
  const [condition] = quickWinConditions(
    { quickWins: [aQuickWin()], reports },
    isoDate(on),
    USUAL_RULES,
  );
  if (condition === undefined) throw new Error('Not published by then');
  const freshness = reportFreshness(condition, isoDate(on));
  return {
    missing: missingMonths(condition, isoDate(on)),
    skipped: skippedMonths(condition, isoDate(on)),
    owed: freshness?.kind === 'late' ? [freshness.owed, freshness.monthsOwed] : freshness?.kind,
  };
}

test.each([
  ['a gap', '2026-11-10', [1, 3, 4, 5, 6, 7, 8, 9], ['2026-02'], ['2026-02'], 'current'],
  [
    'a gap, and late since',
    '2026-11-11',
    [1, 3, 4, 5, 6, 7, 8, 9],
    ['2026-02', '2026-10'],
    ['2026-02'],
    ['2026-10', 1],
  ],
  ['a gap that is not due yet', '2026-03-09', [1, 3], [], [], 'current'],
  ['no report known of the first months', '2026-05-10', [3], ['2026-01', '2026-02'], [], 'current'],
  ['no report', '2026-03-11', [], ['2026-01', '2026-02'], [], ['2026-01', 2]],
])('the months missing with %s', (_, on, months, missing, skipped, owed) => {
  expect(missingOn(on, months)).toEqual({ missing, skipped, owed });
});

test('a result that is accepted owes the month it left out before, and none after', () => {
  const on = isoDate('2026-11-22');
  const reports = [
    aReport({ date: isoDate('2026-01-31') }),
    aReport({ date: isoDate('2026-03-31'), accepted: true, physicalActual: percent(100) }),
  ];
  const [condition] = quickWinConditions({ quickWins: [aQuickWin()], reports }, on, USUAL_RULES);
  expect(condition && missingMonths(condition, on)).toEqual(['2026-02']);
});
