import { expect, test } from 'vitest';
import { placeCounts } from './placeCounts';

const mark = (key: string, count: number, x: number, y: number) => ({
  mark: { key, count, text: null },
  x,
  y,
});

test('counts stand over their marks, a single one has none', () => {
  expect(placeCounts([mark('a', 3, 50, 50), mark('b', 1, 200, 50)], [])).toEqual([
    { key: 'a', text: '×3', x: 50, y: 36 },
  ]);
});

test('where two would meet, the larger is printed and the other goes beneath its mark', () => {
  const placed = placeCounts([mark('a', 3, 50, 50), mark('b', 12, 60, 50)], []);
  expect(placed.map(({ key, y }) => [key, y])).toEqual([
    ['b', 36],
    ['a', 64],
  ]);
});

test('without room on either side it is left out', () => {
  const texts = [{ left: 0, right: 100, top: 0, bottom: 100 }];
  expect(placeCounts([mark('a', 3, 50, 50)], texts)).toEqual([]);
});
