import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../rules/ownRules';
import { aQuickWin, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent } from '../../units';
import type { QuickWinReport } from '../quickWin';
import { quickWinConditions } from '../quickWinCondition';
import { finishAt } from './finish';

const report = (date: string, actual: number) =>
  aReport({
    date: isoDate(date),
    physicalActual: percent(actual),
    publishedAt: isoDate(date),
  });

/** Ten points in thirty days; October is due on 10 November. */
const steady = [report('2026-08-31', 30), report('2026-09-30', 40)];

function finishOn(on: string, reports: QuickWinReport[]) {
  const quickWin = aQuickWin({ end: isoDate('2026-12-31') });
  const [condition] = quickWinConditions(
    { quickWins: [quickWin], reports },
    isoDate(on),
    USUAL_RULES,
  );
  return condition && finishAt(condition, isoDate(on));
}

test('is the day the pace reaches 100, counted from the planned end', () => {
  expect(finishOn('2026-11-10', steady)).toEqual({
    kind: 'expected',
    day: '2027-03-29',
    daysAfterEnd: 88,
  });
});

test('from the day a report is late, it is what an old pace led to', () => {
  expect(finishOn('2026-11-11', steady)).toEqual({
    kind: 'stale',
    day: '2027-03-29',
    reported: '2026-09-30',
  });
});

/** All would be done on 6 October. */
const quick = [report('2026-08-31', 50), report('2026-09-30', 92)].map((it) => ({
  ...it,
  physicalPlan: percent(99),
}));

test.each([
  ['2026-10-06', { kind: 'expected', day: '2026-10-06' }],
  ['2026-10-07', { kind: 'passed', day: '2026-10-06', nextDue: '2026-11-10' }],
  ['2026-11-11', { kind: 'passed', day: '2026-10-06', nextDue: null }],
])('looked at on %s, a finish of 6 October is %j', (on, expected) => {
  expect(finishOn(on, quick)).toMatchObject(expected);
});

test('is the end of the plan while the work keeps to it, however slow its last months', () => {
  const inTime = steady.map((it) => ({ ...it, physicalPlan: percent(45) }));
  expect(finishOn('2026-10-09', inTime)).toEqual({ kind: 'on-plan', day: '2026-12-31' });
  expect(finishOn('2027-01-05', inTime)).toMatchObject({ kind: 'passed', day: '2026-12-31' });
});

test.each([
  ['no report', [], { kind: 'unknown', reason: 'no-report' }],
  ['one report', [report('2026-09-30', 40)], { kind: 'unknown', reason: 'one-report' }],
  ['all work done', [report('2026-09-30', 100)], { kind: 'reached' }],
  ['no progress', [report('2026-08-31', 40), report('2026-09-30', 40)], { kind: 'standstill' }],
  [
    'a report corrected downwards',
    [report('2026-08-31', 40), report('2026-09-30', 35)],
    { kind: 'standstill' },
  ],
  [
    'progress that would take more than ten years',
    [report('2026-08-31', 40), report('2026-09-30', 40.1)],
    { kind: 'standstill' },
  ],
])('with %s', (_, reports, expected) => {
  expect(finishOn('2026-10-09', reports)).toEqual(expected);
});
