import { expect, test } from 'vitest';
import { fittingCount } from './fittingCount';

test.each([
  ['all fit', [30, 60, 90], 90, 3],
  ['one too many: room for the line on the rest is kept', [30, 60, 90, 120], 110, 3],
  ['the line on the rest takes the place of a row', [30, 60, 90], 85, 2],
  ['rows of different heights', [30, 90, 120, 200], 150, 3],
  ['none rather than a part of one', [200, 400], 100, 0],
  ['a row that is not drawn makes no room for the one before it', [60, 110, -300], 90, 1],
  ['nothing to show', [], 100, 0],
  ['nothing is laid out', [0, 0, 0], 0, 3],
])('%s', (_, edges, available, count) => {
  expect(fittingCount(edges, available, 20)).toBe(count);
});
