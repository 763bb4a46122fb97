import { expect, test } from 'vitest';
import { aQuickWin, aReport } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent } from '../units';
import type { QuickWinReport } from './quickWin';
import { quickWinConditions } from './quickWinCondition';
import { reportFreshness } from './reportFreshness';

const begun = aQuickWin({ start: isoDate('2026-07-05') });

function freshnessOn(on: string, report: Partial<QuickWinReport> | null, quickWin = begun) {
  const reports = report === null ? [] : [aReport(report)];
  const [condition] = quickWinConditions({ quickWins: [quickWin], reports }, isoDate(on));
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
