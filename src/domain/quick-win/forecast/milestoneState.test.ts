import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../rules/ownRules';
import { aMilestone, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent } from '../../units';
import type { Milestone } from '../quickWin';
import { standingMilestones } from './milestoneState';

const on = isoDate('2026-11-22');
const report = (date: string, actual: number) =>
  aReport({ date: isoDate(date), physicalActual: percent(actual) });
/** Ten points in thirty days: 60 % on 29 November. */
const course = [report('2026-08-31', 30), report('2026-09-30', 40)];

const standingOf = (due: string, over: Partial<Milestone>, reports = course) =>
  standingMilestones(
    [{ milestones: [aMilestone('m', due, over)], publishedAt: isoDate('2026-01-02') }],
    reports,
    on,
    USUAL_RULES.schedule,
  )[0]?.state;

describe('a milestone', () => {
  test.each([
    ['done on its day', '2026-10-01', { doneAt: '2026-10-01' }, { kind: 'met' }],
    ['done after it', '2026-10-01', { doneAt: '2026-10-08' }, { kind: 'met-late', daysLate: 7 }],
    ['past its day', '2026-10-01', {}, { kind: 'missed', daysLate: 52 }],
    ['due today', '2026-11-22', { plannedWork: 57 }, { kind: 'on-course', daysLeft: 0 }],
    ['within reach', '2026-11-29', { plannedWork: 60 }, { kind: 'on-course', daysLeft: 7 }],
    ['out of reach', '2026-11-29', { plannedWork: 90 }, { kind: 'likely-missed', daysLeft: 7 }],
    ['without planned work', '2026-11-29', {}, { kind: 'coming', daysLeft: 7 }],
    ['done after the day looked at', '2026-10-01', { doneAt: '2026-11-23' }, { kind: 'missed' }],
  ])('%s', (_, due, { doneAt, plannedWork }: { doneAt?: string; plannedWork?: number }, state) => {
    const over = {
      doneAt: doneAt === undefined ? null : isoDate(doneAt),
      plannedWork: plannedWork === undefined ? null : percent(plannedWork),
    };
    expect(standingOf(due, over)).toMatchObject(state);
  });

  test('is only to come while nothing was reported', () => {
    expect(standingOf('2026-11-29', { plannedWork: percent(90) }, [])).toMatchObject({
      kind: 'coming',
      outlook: { reason: 'no-report' },
    });
  });

  test('that was moved is met by the day now promised', () => {
    const over = { originalDue: isoDate('2026-08-26'), doneAt: isoDate('2026-09-20') };
    expect(standingOf('2026-10-10', over)).toMatchObject({ kind: 'met' });
  });
});

test('every move is kept with the day it was published', () => {
  const version = (due: string, publishedAt: string) => ({
    milestones: [aMilestone('m', due, { originalDue: isoDate('2026-08-26') })],
    publishedAt: isoDate(publishedAt),
  });
  const versions = [
    version('2026-08-26', '2026-01-02'),
    version('2026-10-10', '2026-08-14'),
    version('2026-10-10', '2026-08-31'),
    version('2026-12-01', '2026-10-05'),
  ];
  expect(standingMilestones(versions, course, on, USUAL_RULES.schedule)[0]?.moves).toEqual([
    { from: '2026-08-26', to: '2026-10-10', publishedAt: '2026-08-14' },
    { from: '2026-10-10', to: '2026-12-01', publishedAt: '2026-10-05' },
  ]);
});

test('milestones keep the order first promised', () => {
  const versions = [
    {
      milestones: [
        aMilestone('later', '2026-09-01'),
        aMilestone('first', '2026-12-01', { originalDue: isoDate('2026-06-01') }),
      ],
      publishedAt: isoDate('2026-01-02'),
    },
  ];
  const order = standingMilestones(versions, course, on, USUAL_RULES.schedule).map(
    ({ milestone }) => milestone.id,
  );
  expect(order).toEqual(['first', 'later']);
});
