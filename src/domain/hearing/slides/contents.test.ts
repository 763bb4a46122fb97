import { expect, test } from 'vitest';
import { contentsOf, slideNumber } from './contents';

test('each section is listed once, with its first slide', () => {
  expect(contentsOf(['rapat', 'changes:a', 'changes:b', 'macro', 'basis:1'])).toEqual([
    { section: 'rapat', number: 1 },
    { section: 'changes', number: 2 },
    { section: 'macro', number: 4 },
    { section: 'basis', number: 5 },
  ]);
  expect(contentsOf([])).toEqual([]);
});

test.each([
  ['3', 9, 3],
  ['9', 9, 9],
  ['10', 9, 9],
  ['999999999999999999999', 9, 9],
  ['0', 9, 1],
  ['-4', 9, 1],
  ['2.5', 9, 1],
  ['dua', 9, 1],
  ['', 9, 1],
  [undefined, 9, 1],
  ['4', 1, 1],
])('?salindia=%s of %i is slide %i', (text, count, expected) => {
  expect(slideNumber(text, count)).toBe(expected);
});
