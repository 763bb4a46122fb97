import { describe, expect, test } from 'vitest';
import { circleShare, circleSteps } from './mapScaleCircles';

describe('circles of counts', () => {
  test('a quarter of the value has half the radius, so areas are in proportion', () => {
    expect(circleShare(25, 100)).toBe(0.5);
    expect(circleShare(100, 100)).toBe(1);
  });

  test.each([
    [0, 10],
    [5, 0],
  ])('%d of %d draws nothing', (value, largest) => {
    expect(circleShare(value, largest)).toBe(0);
  });

  test.each([
    [15, [10, 5, 1]],
    [100, [100, 20, 10]],
    [7_400, [5_000, 2_000, 500]],
    [1, [1]],
    [0, []],
  ])('a legend up to %d shows the round sizes %o', (largest, steps) => {
    expect(circleSteps(largest)).toEqual(steps);
  });
});
