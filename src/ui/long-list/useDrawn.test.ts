import { expect, test } from 'vitest';
import { drawnNext } from './useDrawn';

const rows = [1, 2, 3, 4, 5, 6];
const drawn = (items: number[], before: number[], more: number) => [
  ...drawnNext(items, new Set(before), more),
];

test('of new rows the first few are made', () => {
  expect(drawn(rows, [], 2)).toEqual([1, 2]);
  expect(drawn([1], [], 2)).toEqual([1]);
});

test('rows at hand are kept wherever they stand, rows no longer listed are not', () => {
  expect(drawn(rows, [5, 6, 9], 2)).toEqual([1, 2, 5, 6]);
  expect(drawn(rows, [1, 2, 5, 6], 2)).toEqual(rows);
});
