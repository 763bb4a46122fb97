import { describe, expect, test } from 'vitest';
import { classBreaks, classOf } from './mapScale';

const higher = 'higher-is-better';
const lower = 'lower-is-better';

describe('class bounds of a map', () => {
  test.each([
    [12, 97, [30, 45, 60, 75]],
    [0, 100, [20, 40, 60, 80]],
    [0.31, 0.44, [0.35, 0.375, 0.4, 0.425]],
    [1200, 9800, [3000, 4500, 6000, 7500]],
    [-5, 5, [-2, 0, 2, 4]],
  ])('from %d to %d are round and lie inside', (min, max, bounds) => {
    const values = [max, min];
    expect(classBreaks({ values, target: null, direction: higher }).bounds).toEqual(bounds);
  });

  test.each([11.76, 8.01, 13.99])(
    'one of them is the target %d, and they still ascend',
    (target) => {
      const { bounds } = classBreaks({ values: [8, 9, 14], target, direction: lower });
      expect(bounds).toContain(target);
      expect(new Set(bounds).size).toBe(4);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    },
  );

  test.each([7.9, 14, 30])('a target outside the range (%d) moves none', (target) => {
    const values = [8, 9, 14];
    expect(classBreaks({ values, target, direction: lower })).toEqual(
      classBreaks({ values, target: null, direction: lower }),
    );
  });

  test.each([[[]], [[5]], [[5, 5]]])('equal or no values (%o) make a single class', (values) => {
    const breaks = classBreaks({ values, target: 5, direction: higher });
    expect(breaks.bounds).toEqual([]);
    expect(classOf(breaks, 5)).toBe(0);
  });
});

describe('class of a value', () => {
  const bounds = [10, 20, 30, 40];

  test.each([
    ['upper', 5, 0],
    ['upper', 20, 2],
    ['upper', 40, 4],
    ['lower', 5, 0],
    ['lower', 20, 1],
    ['lower', 40, 3],
    ['lower', 41, 4],
  ] as const)('a bound belongs to the side that meets the target (%s: %d)', (side, value, at) => {
    expect(classOf({ bounds, boundBelongsTo: side }, value)).toBe(at);
  });

  test('larger values take higher classes, whichever direction is better', () => {
    const classesFor = (direction: typeof higher | typeof lower) => {
      const breaks = classBreaks({ values: [0, 100], target: null, direction });
      return [1, 99].map((value) => classOf(breaks, value));
    };
    expect(classesFor(higher)).toEqual([0, 4]);
    expect(classesFor(lower)).toEqual([0, 4]);
  });
});
