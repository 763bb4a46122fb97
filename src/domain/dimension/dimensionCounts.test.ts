import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, aMissing, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { ofDimension, targetCounts, worstIndicatorFirst } from './dimensionCounts';

const on = isoDate('2025-02-01');

const condition = (id: string, value: number | null, over: Partial<Indicator> = {}, at = '2024') =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ id, direction: 'higher-is-better', formula: 'ratio', ...over }),
      observations: [value === null ? aMissing(at, 'suppressed') : aFigure(at, value)],
      targets: [aTarget(at, 100)],
    }),
    on,
  );

describe('counts of indicators', () => {
  test('only what reaches its target is met, of what can be held against one', () => {
    const counts = targetCounts([
      condition('a', 100),
      condition('b', 99),
      condition('hidden', null),
      condition('ungraded', 50, { formula: 'none' }),
      condition('late', 120, {}, '2020'),
    ]);
    expect(counts).toEqual({ indicators: 5, met: 1, comparable: 2, unreported: 1 });
  });

  test('belong to one dimension', () => {
    const living = condition('b', 100, { dimension: 'living' });
    expect(ofDimension([condition('a', 100), living], 'living')).toEqual([living]);
  });
});

test('the lowest achievement comes first, then those without grade, then those without data', () => {
  const ids = [
    condition('silent', 120, {}, '2020'),
    condition('ungraded', 50, { formula: 'none' }),
    condition('good', 110),
    condition('bad', 40),
  ]
    .sort(worstIndicatorFirst)
    .map(({ indicator }) => indicator.id);
  expect(ids).toEqual(['bad', 'good', 'ungraded', 'silent']);
});
