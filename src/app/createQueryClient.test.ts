import { expect, test } from 'vitest';
import { backOff } from './createQueryClient';

test.each([
  [0, 2_000],
  [3, 16_000],
  [20, 300_000],
])('after %i failures the next try waits about %i ms, never beyond five minutes', (count, wait) => {
  expect(backOff(count, 0.5)).toBe(wait);
});

test('screens that failed together do not return together', () => {
  expect([backOff(0, 0), backOff(0, 1)]).toEqual([1_500, 2_500]);
});
