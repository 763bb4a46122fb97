import { describe, expect, test } from 'vitest';
import type { Indicator, MeasuredObservation } from '../indicator/indicator';
import { aFigure, anIndicator, aTarget, period } from '../testRecords';
import { indicatorPace } from './indicatorPace';

const rising = (over: Partial<Indicator> = {}) =>
  anIndicator({
    direction: 'higher-is-better',
    cadence: 'quarterly',
    baseline: { period: period('2021'), value: 40 },
    ...over,
  });

const lead = (...points: MeasuredObservation[]) => [{ method: 'susenas', points }];

const TARGETS = [aTarget('2026-Q3', 68), aTarget('2026-Q4', 70), aTarget('2026', 71)];

describe('the pace of an indicator', () => {
  test('runs from the end of the baseline year to the yearly target', () => {
    const course = indicatorPace({
      indicator: rising(),
      latest: aFigure('2026-Q3', 59),
      targets: TARGETS,
      series: lead(aFigure('2021', 40)),
      isCumulative: false,
    });
    expect(course.goal?.value).toBe(71);
    expect(course.monthsLeft).toBe(3);
    // 19 in 4.75 years is 4 a year; one more in the last quarter.
    expect(course.pace).toMatchObject({ kind: 'behind', actualPerYear: 4, projected: 60 });
  });

  test('of a sum since January begins at zero and aims at its own year', () => {
    const course = indicatorPace({
      indicator: rising(),
      latest: aFigure('2026-Q3', 60),
      targets: [...TARGETS, aTarget('2027', 900)],
      series: lead(aFigure('2021', 40)),
      isCumulative: true,
    });
    expect(course.start).toEqual({ period: null, value: 0 });
    expect(course.pace).toMatchObject({ kind: 'on-pace', projected: 80 });
  });

  test('of a sum that is to stay low is not reckoned: today it is low because it is early', () => {
    const course = indicatorPace({
      indicator: rising({ direction: 'lower-is-better' }),
      latest: aFigure('2026-Q1', 10),
      targets: TARGETS,
      series: lead(aFigure('2021', 40)),
      isCumulative: true,
    });
    expect(course.pace).toEqual({ kind: 'unknown', reason: 'accumulating' });
  });

  test.each([
    ['no-goal', 40, []],
    ['no-baseline', null, TARGETS],
  ] as const)('is unknown: %s', (reason, base, targets) => {
    const { baseline: _, ...without } = rising();
    const indicator = base === null ? without : rising();
    const latest = aFigure('2026-Q3', 59);
    const course = { indicator, latest, targets, series: lead(latest), isCumulative: false };
    expect(indicatorPace(course).pace).toEqual({ kind: 'unknown', reason });
  });

  test.each([
    ['there is no target for the quarter', [aTarget('2026', 20)]],
    [
      'the year counts up and the quarters do not',
      [aTarget('2026-Q3', 68), aTarget('2026', 90, { cumulative: true })],
    ],
  ])('of a quarter does not aim at the total of the year: %s', (_, targets) => {
    const latest = aFigure('2026-Q3', 59);
    const course = { indicator: rising(), latest, targets, series: lead(latest) };
    expect(indicatorPace({ ...course, isCumulative: false }).pace).toEqual({
      kind: 'unknown',
      reason: 'yearly-target-only',
    });
  });

  test('of a year aims at the total of a year', () => {
    const latest = aFigure('2025', 50);
    const pace = indicatorPace({
      indicator: rising({ cadence: 'yearly' }),
      latest,
      targets: [aTarget('2027', 90, { cumulative: true })],
      series: lead(latest),
      isCumulative: false,
    });
    expect(pace.pace.kind).toBe('behind');
  });
});

describe('a baseline before the first figure of the lead method', () => {
  const latest = aFigure('2026-Q3', 59);
  const course = { indicator: rising(), latest, targets: TARGETS, isCumulative: false };
  const former = (at: string) => ({
    method: 'lain',
    points: [aFigure(at, 40, { method: 'lain' })],
  });

  test('is of another method when that one has earlier figures: no line joins the two', () => {
    const { pace, start } = indicatorPace({ ...course, series: [...lead(latest), former('2021')] });
    expect(pace).toEqual({ kind: 'unknown', reason: 'baseline-of-other-method' });
    expect(start).toBeNull();
  });

  test('is its own when no other method was there before', () => {
    const { pace } = indicatorPace({ ...course, series: [...lead(latest), former('2026-Q4')] });
    expect(pace.kind).toBe('behind');
  });

  test('does not hide a target that is reached', () => {
    const series = [...lead(latest), former('2021')];
    const targets = [aTarget('2026-Q3', 50)];
    expect(indicatorPace({ ...course, targets, series }).pace.kind).toBe('reached');
  });
});
