import { describe, expect, test } from 'vitest';
import { aKnownQuickWin, anEvidencedReport } from '../../../../test/quickWinBuilders';
import { aQuickWin } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent, rupiah } from '../../units';
import type { QuickWin } from '../quickWin';
import type { QuickWinPlan } from '../quickWinPlan';
import type { EvidencedReport } from '../quickWinReport';
import { planAt } from './plannedWork';
import { quickWinCurve } from './quickWinCurve';

const plannedCurve: QuickWinPlan['plannedCurve'] = [
  { date: isoDate('2026-01-05'), physical: percent(0), financial: percent(0) },
  { date: isoDate('2026-07-04'), physical: percent(60), financial: percent(30) },
  { date: isoDate('2026-12-20'), physical: percent(100), financial: percent(100) },
];

const report = (date: string, actual: number, over: Partial<EvidencedReport> = {}) =>
  anEvidencedReport(date, {
    physicalActual: percent(actual),
    publishedAt: isoDate(date),
    ...over,
  });

function curveOn(on: string, reports: EvidencedReport[], over: Partial<QuickWin> = {}) {
  const known = aKnownQuickWin(reports, on, { ...aQuickWin(over), plannedCurve });
  return quickWinCurve(known.plan, known.condition, known.on);
}

const stateOf = (curve: ReturnType<typeof curveOn>) =>
  Object.fromEntries(curve.months.map(({ month, state }) => [month, state]));

describe('the month axis', () => {
  test.each([
    ['running', '2026-09-20', {}, '2026-12-31', ['2026-12-31']],
    ['past its end and not done', '2027-02-10', {}, '2027-02-28', ['2026-12-31']],
    [
      'ending in January',
      '2026-09-20',
      { end: isoDate('2027-01-31') },
      '2027-01-31',
      ['2026-12-31'],
    ],
    [
      'ending near a year’s end',
      '2026-08-20',
      { end: isoDate('2026-09-30') },
      '2026-12-31',
      ['2026-12-31'],
    ],
    ['ending far from it', '2026-06-20', { end: isoDate('2026-08-31') }, '2026-08-31', []],
  ])('of a quick win %s ends where it must', (_, on, over, to, yearEnds) => {
    const curve = curveOn(on, [report('2026-05-31', 20)], over);
    expect(curve).toMatchObject({ from: '2026-01-01', to, yearEnds, today: on });
  });

  test('of one that is done ends with it, and today lies beyond', () => {
    const done = report('2026-06-30', 100, { accepted: true });
    const curve = curveOn('2026-11-22', [done], { end: isoDate('2026-06-30') });
    expect(curve).toMatchObject({ to: '2026-06-30', today: null, projection: null });
  });

  test('holds a milestone that was moved beyond the end', () => {
    const moved = {
      id: 'm',
      name: { id: 'm' },
      originalDue: isoDate('2026-12-20'),
      due: isoDate('2027-02-10'),
      doneAt: null,
      plannedWork: null,
    };
    expect(curveOn('2026-09-20', [], { milestones: [moved] }).to).toBe('2027-02-28');
  });
});

describe('the months', () => {
  test('without a report are owed after their due day, whether or not a later month has one', () => {
    const reports = [report('2026-05-31', 20), report('2026-07-31', 30)];
    expect(stateOf(curveOn('2026-10-09', reports))).toMatchObject({
      '2026-05': 'reported',
      '2026-06': 'owed',
      '2026-07': 'reported',
      '2026-08': 'owed',
      '2026-09': 'not-due',
      '2026-10': 'not-due',
    });
  });

  test('know only the reports published by then', () => {
    const late = report('2026-08-31', 50, { publishedAt: isoDate('2026-10-15') });
    expect(stateOf(curveOn('2026-10-14', [late]))['2026-08']).toBe('owed');
    expect(stateOf(curveOn('2026-10-15', [late]))['2026-08']).toBe('reported');
  });

  test('carry the report as handed in, its share of the budget and its own status', () => {
    const reports = [
      report('2026-08-31', 30, { physicalPlan: percent(55), spent: rupiah(400) }),
      report('2026-09-30', 52, { physicalPlan: percent(60) }),
    ];
    const august = curveOn('2026-10-09', reports).months.find(({ month }) => month === '2026-08');
    expect(august).toMatchObject({
      plan: { physical: 55 },
      deviation: -25,
      spent: 40,
      status: 'critical',
    });
  });

  test('without a budget have no share spent, which is not zero', () => {
    const none = { apbd: rupiah(0), csr: rupiah(0), other: rupiah(0) };
    const curve = curveOn('2026-10-09', [report('2026-09-30', 50)], { budget: none });
    expect(curve.months.find(({ month }) => month === '2026-09')?.spent).toBeNull();
  });
});

describe('the projection', () => {
  const slow = [report('2026-08-31', 30), report('2026-09-30', 40)];

  test('goes from the newest report to the end of the drawing', () => {
    const { projection } = curveOn('2026-10-09', slow);
    expect(projection?.from).toEqual({ day: '2026-09-30', value: 40 });
    expect(projection?.to.day).toBe('2026-12-31');
    expect(projection?.to.value).toBeCloseTo(40 + 92 / 3, 6);
  });

  test('ends on the day all is done', () => {
    const { projection } = curveOn(
      '2026-10-09',
      [slow[0], { ...report('2026-09-30', 80), physicalPlan: percent(90) }].flatMap(
        (it) => it ?? [],
      ),
    );
    expect(projection?.to).toEqual({ day: '2026-10-12', value: 100 });
  });

  test.each([
    ['one report', [report('2026-09-30', 40)]],
    ['work that keeps to its plan', [report('2026-08-31', 50), report('2026-09-30', 58)]],
    ['all work done', [report('2026-08-31', 90), report('2026-09-30', 100)]],
    ['an end that has gone by', [report('2026-08-31', 40), report('2026-09-30', 95)]],
  ])('is not drawn with %s', (_, reports) => {
    expect(curveOn('2026-10-09', reports).projection).toBeNull();
  });
});

test.each([
  ['2026-01-04', null],
  ['2026-01-05', { physical: 0, financial: 0 }],
  ['2026-04-05', { physical: 30, financial: 15 }],
  ['2026-12-20', { physical: 100, financial: 100 }],
  ['2026-12-21', null],
])('the plan on %s lies on the line between its points: %j', (day, expected) => {
  expect(planAt(plannedCurve, isoDate(day))).toEqual(expected);
});
