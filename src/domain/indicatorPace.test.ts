import { describe, expect, test } from 'vitest';
import type { Indicator } from './indicator';
import { indicatorPace } from './indicatorPace';
import { aFigure, anIndicator, aTarget, period } from './testRecords';

const rising = (over: Partial<Indicator> = {}) =>
  anIndicator({
    direction: 'higher-is-better',
    cadence: 'quarterly',
    baseline: { period: period('2021'), value: 40 },
    ...over,
  });

const TARGETS = [aTarget('2026-Q3', 68), aTarget('2026-Q4', 70), aTarget('2026', 71)];

describe('the pace of an indicator', () => {
  test('runs from the end of the baseline year to the yearly target', () => {
    const course = indicatorPace({
      indicator: rising(),
      latest: aFigure('2026-Q3', 59),
      targets: TARGETS,
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
    const course = { indicator, latest: aFigure('2026-Q3', 59), targets, isCumulative: false };
    expect(indicatorPace(course).pace).toEqual({ kind: 'unknown', reason });
  });
});
