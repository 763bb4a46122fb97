import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { isMetOnlySinceEased, sinceMoved } from './easedTarget';
import type { Indicator } from './indicator';
import { indicatorCondition } from './indicatorCondition';

// The yearly figure of 2024 is current until 29 June 2026, 180 days after 2025 ended.
const current = isoDate('2026-06-29');
const HIGHER: Partial<Indicator> = { direction: 'higher-is-better', formula: 'ratio' };
const LOWER: Partial<Indicator> = { direction: 'lower-is-better', formula: 'inverse-ratio' };

/** Targets of 2024 by the year of their publication. */
const published = (values: readonly number[]) =>
  values.map((value, at) => aTarget('2024', value, { publishedAt: isoDate(`${2021 + at}-06-01`) }));

const conditionOf = (over: Partial<Indicator>, actual: number, targets: readonly number[]) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator(over),
      observations: [aFigure('2024', actual)],
      targets: published(targets),
    }),
    current,
  );

describe('a target moved after its publication', () => {
  test.each([
    ['lowered, where more is better, and met by that alone', HIGHER, 74, [75.8, 73], 'eased', true],
    ['lowered, and met before too', HIGHER, 76, [75.8, 73], 'eased', false],
    ['lowered, and not met even so', HIGHER, 72, [75.8, 73], 'eased', false],
    ['raised, where less is better, and met by that alone', LOWER, 11, [10, 12], 'eased', true],
    ['exactly as first promised', LOWER, 10, [10, 12], 'eased', false],
    ['raised, where more is better', HIGHER, 74, [73, 75.8], 'tightened', false],
    ['lowered, where less is better', LOWER, 9, [12, 10], 'tightened', false],
    ['moved twice: the first value counts', HIGHER, 74, [75.8, 70, 73], 'eased', true],
  ] as const)('%s', (_, over, actual, targets, ease, onlySince) => {
    const condition = conditionOf(over, actual, targets);
    expect(sinceMoved(condition)).toMatchObject({ ease, first: { value: targets[0] } });
    expect(isMetOnlySinceEased(condition)).toBe(onlySince);
  });

  test('has the achievement against the first value', () => {
    const { againstFirst } = sinceMoved(conditionOf(HIGHER, 60, [80, 60])) ?? {};
    expect(againstFirst).toMatchObject({ kind: 'rated', percent: 75, meetsTarget: false });
  });
});

describe('nothing was moved', () => {
  test.each([
    ['with one version', [75.8]],
    ['when the same value is published again', [75.8, 75.8]],
    ['when it came back to its first value', [75.8, 73, 75.8]],
    ['without a target', []],
  ] as const)('%s', (_, targets) => {
    const condition = conditionOf(HIGHER, 74, targets);
    expect(sinceMoved(condition)).toBeNull();
    expect(isMetOnlySinceEased(condition)).toBe(false);
  });

  test('by what is published later than the day', () => {
    const targets = [aTarget('2024', 80), aTarget('2024', 70, { publishedAt: current })];
    const record = aRecord({
      indicator: anIndicator(HIGHER),
      observations: [aFigure('2024', 74)],
      targets,
    });
    expect(sinceMoved(indicatorCondition(record, isoDate('2026-06-28')))).toBeNull();
    expect(sinceMoved(indicatorCondition(record, current))).not.toBeNull();
  });

  test('in the period of the figure, though in another one', () => {
    const targets = [aTarget('2024', 80), ...published([75]), ...published([70])].map((target) => ({
      ...target,
      period: aTarget('2025', 0).period,
    }));
    const record = aRecord({
      indicator: anIndicator(HIGHER),
      observations: [aFigure('2024', 74)],
      targets: [aTarget('2024', 80), ...targets],
    });
    expect(sinceMoved(indicatorCondition(record, current))).toBeNull();
  });
});

test('a figure that is not rated is not held against the first target either', () => {
  const record = aRecord({
    indicator: anIndicator(HIGHER),
    observations: [aFigure('2024', 74), aMissing('2025', 'suppressed')],
    targets: published([80, 70]),
  });
  const condition = indicatorCondition(record, current);
  expect(sinceMoved(condition)?.againstFirst).toMatchObject({
    kind: 'not-rated',
    meetsTarget: null,
  });
  expect(isMetOnlySinceEased(condition)).toBe(false);
});
