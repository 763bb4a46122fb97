import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../rules/ownRules';
import { aMilestone, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent } from '../../units';
import { milestoneOutlook, workPace } from './forecast';

const report = (date: string, actual: number) =>
  aReport({ date: isoDate(date), physicalActual: percent(actual) });

/** Ten points in thirty days. */
const steady = [report('2026-08-31', 30), report('2026-09-30', 40)];

describe('the pace of the work', () => {
  test('is that of the last three reports, however many there are', () => {
    const course = [report('2026-05-31', 0), report('2026-07-31', 30), ...steady];
    const pace = workPace(course);
    expect(pace?.from.date).toBe('2026-07-31');
    expect(pace?.perMonth).toBeCloseTo((10 / 61) * (365.25 / 12), 6);
  });

  test.each([
    ['no report', []],
    ['one report', [report('2026-09-30', 40)]],
  ])('is not known from %s', (_, course) => {
    expect(workPace(course)).toBeNull();
  });
});

describe('whether a milestone will be missed', () => {
  /** At the steady pace 60 % are done on 29 November. */
  const due = (needed: number | null) =>
    aMilestone('m', '2026-11-29', { plannedWork: needed === null ? null : percent(needed) });

  test.each([
    [60, 'on-course'],
    [60.1, 'likely-missed'],
    [90, 'likely-missed'],
  ])('needing %d %% where 60 %% are expected: %s', (needed, kind) => {
    expect(milestoneOutlook(due(needed), steady, USUAL_RULES.schedule).kind).toBe(kind);
  });

  test.each([
    [45, { kind: 'on-course', basis: 'plan' }],
    [45.1, { kind: 'likely-missed' }],
  ])('40 %% done where the plan has %d %% keeps to its plan or not: %j', (plan, expected) => {
    const course = steady.map((it) => ({ ...it, physicalPlan: percent(plan) }));
    expect(milestoneOutlook(due(90), course, USUAL_RULES.schedule)).toMatchObject(expected);
  });

  test.each([
    ['2026-09-30', 'likely-missed'],
    ['2026-11-29', 'on-course'],
    ['2026-12-29', 'on-course'],
  ])('first promised for November and moved to %s it needs the same 60 %%: %s', (day, kind) => {
    const moved = { ...due(60), due: isoDate(day), originalDue: isoDate('2026-11-29') };
    expect(milestoneOutlook(moved, steady, USUAL_RULES.schedule)).toMatchObject({
      kind,
      needed: 60,
    });
  });

  test('says what is expected and when the work needed is reached', () => {
    expect(milestoneOutlook(due(70), steady, USUAL_RULES.schedule)).toMatchObject({
      needed: 70,
      reachedOn: '2026-12-29',
    });
  });

  test('a standstill never reaches it', () => {
    const still = [report('2026-08-31', 40), report('2026-09-30', 40)];
    expect(milestoneOutlook(due(70), still, USUAL_RULES.schedule)).toMatchObject({
      kind: 'likely-missed',
      reachedOn: null,
    });
  });

  test.each([
    ['a plan without its work', due(null), steady, 'no-planned-work'],
    ['no report', due(70), [], 'no-report'],
    ['one report', due(70), steady.slice(1), 'one-report'],
  ])('is not known with %s', (_, milestone, course, reason) => {
    expect(milestoneOutlook(milestone, course, USUAL_RULES.schedule)).toEqual({
      kind: 'unknown',
      reason,
    });
  });
});
