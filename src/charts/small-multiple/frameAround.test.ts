import { expect, test } from 'vitest';
import { frameAround } from './frameAround';

test.each([
  ['round ends around the values', [74.1, 89.3], 1, { low: 70, high: 90, decimals: 0 }],
  ['a small change stays small', [70.4, 71.2], 2, { low: 65, high: 75, decimals: 0 }],
  ['one value stands in the middle', [50], 1, { low: 46, high: 54, decimals: 0 }],
  [
    'no axis below zero for what cannot be negative',
    [0, 0.4],
    2,
    { low: 0, high: 0.4, decimals: 1 },
  ],
  ['negative values are kept', [-1.3, 5.9], 2, { low: -5, high: 10, decimals: 0 }],
  ['money', [1.2e12, 2.6e12], 0, { low: 1e12, high: 3e12, decimals: 0 }],
  ['no finer than the indicator is printed', [3, 3], 0, { low: 2, high: 4, decimals: 0 }],
  ['nothing at all', [], 1, { low: 0, high: 1, decimals: 0 }],
])('%s', (_, values, decimals, frame) => {
  expect(frameAround(values, decimals)).toEqual(frame);
});
