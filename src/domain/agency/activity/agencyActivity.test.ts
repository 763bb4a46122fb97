import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../rules/ownRules';
import {
  aFigure,
  aMilestone,
  aMissing,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
} from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { days } from '../../units';
import { daysPastDue } from './activity';
import { activityReach } from './activityReach';
import { type ActivityRecords, agencyActivity } from './agencyActivity';

const on = isoDate('2026-11-22');
const NOTHING: ActivityRecords = {
  indicators: [],
  quickWins: { quickWins: [], reports: [] },
  worksheets: [],
  promises: [],
};

const indicator = anIndicator({ agency: 'dlh', cadence: 'quarterly', expectedLag: days(30) });
const entered = (enteredAt: string, publishedAt = enteredAt) => ({
  enteredAt: isoDate(enteredAt),
  publishedAt: isoDate(publishedAt),
});

function activities(records: Partial<ActivityRecords>, since = '2026-01-01') {
  const period = { since: isoDate(since), on };
  return agencyActivity({ ...NOTHING, ...records }, 'dlh', { ...period, rules: USUAL_RULES });
}

const done = (records: Partial<ActivityRecords>, since?: string) =>
  activities(records, since).map((activity) => [
    activity.kind,
    activity.day,
    daysPastDue(activity),
  ]);

const figures = (...observations: ReturnType<typeof aFigure | typeof aMissing>[]) => ({
  indicators: [aRecord({ indicator, observations })],
});

test('a figure counts on the day it was entered, late against its own deadline', () => {
  const shown = figures(
    aFigure('2026-Q2', 1, entered('2026-07-20', '2026-07-25')),
    aFigure('2026-Q3', 1, entered('2026-11-04')),
  );
  expect(done(shown)).toEqual([
    ['figure', '2026-11-04', 5],
    ['figure', '2026-07-20', null],
  ]);
});

test('a revision is an entry of its own that no deadline demands', () => {
  const shown = figures(
    aFigure('2026-Q2', 1, entered('2026-07-20')),
    aFigure('2026-Q2', 2, entered('2026-09-01')),
  );
  expect(done(shown)).toEqual([
    ['figure', '2026-09-01', null],
    ['figure', '2026-07-20', null],
  ]);
});

test.each([
  ['of the lead method and its own cadence', '2026-Q2', 'susenas', 'due'],
  ['of another method', '2026-Q2', 'lama', 'free'],
  ['of another cadence', '2026-07', 'susenas', 'free'],
])('a first figure %s mends nothing', (_, at, method, kind) => {
  const shown = figures(aFigure(at, 1, { method, ...entered('2026-08-20') }));
  expect(activities(shown).map(({ demand }) => demand.kind)).toEqual([kind]);
});

test('a figure entered again mends the former, whatever its method', () => {
  const again = { method: 'lama', ...entered('2026-09-01') };
  const shown = figures(
    aFigure('2026-Q2', 1, { method: 'lama', ...entered('2026-08-20') }),
    aFigure('2026-Q2', 2, again),
  );
  expect(activities(shown).map(({ demand }) => demand.kind)).toEqual(['again', 'free']);
});

test.each([
  ['the reason that there is no figure', 'suppressed', 1],
  ['an empty period', 'not-reported', 0],
] as const)('%s counts %s: %i', (_, reason, count) => {
  expect(done(figures(aMissing('2026-Q3', reason, entered('2026-10-10'))))).toHaveLength(count);
});

test.each([
  ['before the chosen day', '2026-10-11', 0],
  ['on the chosen day', '2026-10-10', 1],
])('what was done %s', (_, since, count) => {
  expect(done(figures(aFigure('2026-Q3', 1, entered('2026-10-10'))), since)).toHaveLength(count);
});

test('what was published after the date is not known yet', () => {
  expect(done(figures(aFigure('2026-Q3', 1, entered('2026-11-20', '2026-11-23'))))).toEqual([]);
});

test('of the quick wins it leads: each report and each milestone met', () => {
  const quickWin = aQuickWin({
    leadAgency: 'dlh',
    milestones: [
      aMilestone('met', '2026-05-01', { doneAt: isoDate('2026-05-04') }),
      aMilestone('open', '2026-12-01'),
    ],
  });
  const reports = [
    aReport({ date: isoDate('2026-09-30'), ...entered('2026-10-15') }),
    aReport({ date: isoDate('2026-09-30'), ...entered('2026-10-20') }),
    aReport({ quickWin: 'qw-2', ...entered('2026-10-05') }),
  ];
  expect(done({ quickWins: { quickWins: [quickWin], reports } })).toEqual([
    ['report', '2026-10-20', null],
    ['report', '2026-10-15', 5],
    ['milestone', '2026-05-04', 3],
  ]);
});

test('the list is complete from the day on which the shortest series begins', () => {
  const quickWins = {
    quickWins: [aQuickWin({ leadAgency: 'dlh' })],
    reports: [aReport({ date: isoDate('2026-01-31'), ...entered('2026-02-05') })],
  };
  const indicators = [
    aRecord({ indicator, observations: [aFigure('2024-Q4', 1, entered('2025-01-14'))] }),
    aRecord({ indicator, observations: [aFigure('2025-Q1', 1, entered('2025-04-14'))] }),
    aRecord({ indicator: anIndicator(), observations: [aFigure('2026-Q3', 1)] }),
  ];
  expect(activityReach({ indicators, quickWins }, 'dlh', on)).toBe('2025-04-14');
  expect(activityReach({ indicators: [], quickWins }, 'dlh', on)).toBeNull();
});
