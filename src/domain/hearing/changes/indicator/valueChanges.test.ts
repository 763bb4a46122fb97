import { describe, expect, test } from 'vitest';
import type { Observation, Target } from '../../../indicator/indicator';
import { aFigure, aMissing, aTarget } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import {
  changesOf,
  IN_SPRING,
  IN_WINTER,
  kinds,
  LAST_YEAR,
  ON_THE_DAY,
  only,
} from './aChangingIndicator';

describe('nothing changed', () => {
  test.each<[string, Observation[], Target[]]>([
    ['between the days', [LAST_YEAR], [aTarget('2025-Q4', 50)]],
    [
      'after what was published on the earlier day itself',
      [aFigure('2026-Q1', 44, ON_THE_DAY)],
      [],
    ],
    ['when the same figure is published again', [LAST_YEAR, aFigure('2025-Q4', 40, IN_SPRING)], []],
    [
      'when a target is published again with its value',
      [LAST_YEAR],
      [aTarget('2025-Q4', 50), aTarget('2025-Q4', 50, { document: 'P-RKPD', ...IN_SPRING })],
    ],
    [
      'by a revision that was known on the earlier day',
      [aFigure('2025-Q4', 41, { publishedAt: isoDate('2026-01-20') }), LAST_YEAR],
      [],
    ],
    [
      'by what is published after the later day',
      [LAST_YEAR, aFigure('2026-Q1', 90, { publishedAt: isoDate('2026-07-01') })],
      [],
    ],
  ])('%s', (_, observations, targets) => {
    expect(changesOf(observations, targets)).toEqual([]);
  });
});

describe('a value moved', () => {
  test.each([
    [44, 'higher-is-better', 'better'],
    [37, 'higher-is-better', 'worse'],
    [37, 'lower-is-better', 'better'],
    [40, 'lower-is-better', 'same'],
  ] as const)('from 40 to %d where %s is %s', (value, direction, improvement) => {
    const changes = changesOf([LAST_YEAR, aFigure('2026-Q1', value, IN_SPRING)], [], { direction });
    expect(changes).toHaveLength(1);
    expect(only(changes, 'value-moved')).toMatchObject({
      owner: 'dlh',
      improvement,
      before: { period: '2025-Q4', value: 40 },
      after: { period: '2026-Q1', value },
      change: { delta: value - 40, unit: 'percentage-points' },
    });
  });

  test('for the first time has nothing before it', () => {
    const changes = changesOf([aFigure('2026-Q1', 44, IN_SPRING)]);
    expect(only(changes, 'value-moved')).toMatchObject({ before: null, change: null });
    expect(only(changes, 'status-flipped')).toMatchObject({ before: 'no-data', after: 'unrated' });
  });

  test('is not said across a break of the method', () => {
    const former = { ...IN_WINTER, method: 'lama' };
    const changes = changesOf([aFigure('2025-Q4', 40, former), aFigure('2026-Q1', 44, IN_SPRING)]);
    expect(only(changes, 'value-moved')).toMatchObject({ before: null, change: null });
  });

  test.each([
    ['2025-Q4', '2026-Q1', null],
    ['2025-Q1', '2026-Q1', 4],
  ])('of a cumulative series is subtracted within one season: %s and %s', (then, now, delta) => {
    const targets = [aTarget(now, 50, { cumulative: true, publishedAt: isoDate('2026-01-05') })];
    const figures = [aFigure(then, 40, IN_WINTER), aFigure(now, 44, IN_SPRING)];
    const { change, improvement } = only(changesOf(figures, targets), 'value-moved');
    expect(change?.delta ?? null).toBe(delta);
    expect(improvement).toBe(delta === null ? null : 'better');
  });
});

describe('a value revised afterwards', () => {
  test.each<[string, Observation, Observation, object]>([
    [
      'with another value',
      LAST_YEAR,
      aFigure('2025-Q4', 36, IN_SPRING),
      { nature: 'corrected', improvement: 'worse', change: { delta: -4 } },
    ],
    [
      'because it was withdrawn',
      LAST_YEAR,
      aMissing('2025-Q4', 'not-reported', IN_SPRING),
      { nature: 'withdrawn', improvement: null, change: null },
    ],
    [
      'because it was supplied for a period reported without a figure',
      aMissing('2025-Q4', 'not-reported', IN_WINTER),
      aFigure('2025-Q4', 36, IN_SPRING),
      { nature: 'supplied', improvement: null, change: null },
    ],
    [
      'from provisional to final',
      aFigure('2025-Q4', 40, { ...IN_WINTER, status: 'provisional' }),
      aFigure('2025-Q4', 40, IN_SPRING),
      { nature: 'settled', improvement: 'same', change: { delta: 0 } },
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = changesOf([before, after]);
    expect(only(changes, 'value-revised')).toMatchObject({
      owner: 'dlh',
      before,
      after,
      ...expected,
    });
    expect(kinds(changes)).not.toContain('value-moved');
  });

  test('stands beside the newer figure, each against its own period', () => {
    const changes = changesOf([
      LAST_YEAR,
      aFigure('2025-Q4', 36, IN_SPRING),
      aFigure('2026-Q1', 38, IN_SPRING),
    ]);
    expect(kinds(changes)).toEqual(['value-revised', 'value-moved']);
    expect(only(changes, 'value-revised')).toMatchObject({ after: { period: '2025-Q4' } });
    expect(only(changes, 'value-moved')).toMatchObject({
      change: { delta: -2 },
      improvement: 'worse',
    });
  });

  test('of a district is not the regency\u2019s', () => {
    const district = (over: object) => aFigure('2025-Q4', 30, { area: '52.02.01', ...over });
    const revised = { ...district(IN_SPRING), value: 31 };
    expect(changesOf([district(IN_WINTER), revised, LAST_YEAR])).toEqual([]);
    const both = changesOf([
      district(IN_WINTER),
      revised,
      LAST_YEAR,
      aFigure('2025-Q4', 36, IN_SPRING),
    ]);
    expect(only(both, 'value-revised').after).toMatchObject({ area: '52.02', value: 36 });
  });
});
