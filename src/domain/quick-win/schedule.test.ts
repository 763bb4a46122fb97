import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../rules/ownRules';
import { aQuickWin, aReport } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent, percentagePoints, rupiah } from '../units';
import { scheduleOf, spendingGap, spendingLeadsWork, spentShare } from './schedule';

const begun = isoDate('2026-01-05');
const ahead = isoDate('2026-12-01');
const on = isoDate('2026-11-22');

const report = (plan: number, actual: number, accepted = false) =>
  aReport({ physicalPlan: percent(plan), physicalActual: percent(actual), accepted });

describe('schedule status', () => {
  test.each([
    [60, 70, 'on-time'],
    [60, 55, 'on-time'],
    [60, 54.99, 'at-risk'],
    [60, 50, 'at-risk'],
    [60, 49.99, 'late'],
    [60, 40, 'late'],
    [60, 39.99, 'critical'],
    [60, 0, 'critical'],
  ])('planned %d %, done %d % is %s', (plan, actual, status) => {
    const schedule = scheduleOf(
      { start: begun, report: report(plan, actual), on },
      USUAL_RULES.schedule,
    );
    expect(schedule.status).toBe(status);
    expect(schedule.deviation).toBeCloseTo(actual - plan);
  });

  test.each([
    [32.2, 27.2, 'on-time'],
    [32.2, 22.2, 'at-risk'],
    [32.2, 12.2, 'late'],
  ])('on a bound (%d and %d) is %s despite binary floats', (plan, actual, status) => {
    expect(
      scheduleOf({ start: begun, report: report(plan, actual), on }, USUAL_RULES.schedule).status,
    ).toBe(status);
  });

  test.each([
    ['100 % and accepted', begun, report(100, 100, true), 'done'],
    ['100 % and not yet accepted', begun, report(100, 100), 'on-time'],
    ['accepted below 100 %', begun, report(100, 97, true), 'on-time'],
    ['a start ahead without a report', ahead, null, 'not-started'],
    ['a start ahead with 0 %', ahead, report(0, 0), 'not-started'],
    ['work begun before its start', ahead, report(0, 5), 'on-time'],
    ['begun without any report', begun, null, 'unreported'],
    ['begun on the day itself', on, null, 'unreported'],
  ] as const)('%s', (_, start, latest, status) => {
    expect(scheduleOf({ start, report: latest, on }, USUAL_RULES.schedule).status).toBe(status);
  });

  test('without a report there is no deviation, not one of zero', () => {
    expect(scheduleOf({ start: begun, report: null, on }, USUAL_RULES.schedule)).toMatchObject({
      deviation: null,
      explanation: { planned: null, actual: null, better: null, worse: null },
    });
  });

  test.each([
    [62, null, { status: 'at-risk', gap: 7 }],
    [52, { status: 'on-time', gap: 3 }, { status: 'late', gap: 2 }],
    [45, { status: 'at-risk', gap: 5 }, { status: 'critical', gap: 5 }],
    [30, { status: 'late', gap: 10 }, null],
  ])('at %d % of a planned 60 % it explains the next statuses', (actual, better, worse) => {
    const { explanation } = scheduleOf(
      { start: begun, report: report(60, actual), on },
      USUAL_RULES.schedule,
    );
    expect(explanation).toMatchObject({ planned: 60, actual, better, worse });
  });

  test('the rule is an argument, and is given back with the status', () => {
    const rule = {
      atRiskBelow: percentagePoints(-1),
      lateBelow: percentagePoints(-2),
      criticalBelow: percentagePoints(-3),
    };
    const schedule = scheduleOf({ start: begun, report: report(60, 57.5), on }, rule);
    expect(schedule).toMatchObject({ status: 'late', explanation: { rule } });
  });
});

describe('spending against work', () => {
  const { budget } = aQuickWin();
  const spent = (amount: number, actual: number) =>
    aReport({ spent: rupiah(amount), physicalActual: percent(actual) });

  test.each([
    [600, 60, 60, 0, false],
    [700, 60.01, 70, 9.99, false],
    [700, 60, 70, 10, true],
    [118, 1.8, 11.8, 10, true],
    [500, 60, 50, -10, false],
  ])('spent %d of 1000 at %d % of the work', (amount, actual, share, gap, leads) => {
    expect(spentShare(budget, spent(amount, actual))).toBeCloseTo(share);
    const measured = spendingGap(budget, spent(amount, actual));
    expect(measured).toBeCloseTo(gap);
    expect(measured !== null && spendingLeadsWork(measured, USUAL_RULES.spending)).toBe(leads);
  });

  test('without a budget no share of it was spent', () => {
    const none = { apbd: rupiah(0), csr: rupiah(0), other: rupiah(0) };
    expect(spentShare(none, spent(0, 50))).toBeNull();
    expect(spendingGap(none, spent(0, 50))).toBeNull();
  });
});
