import { expect, test } from 'vitest';
import { type Area, covers, placeTexts } from './placeTexts';
import { wrapped } from './scatterLayout';

const within: Area = { left: 0, right: 400, top: 0, bottom: 400 };
const text = (key: string, x: number, y: number) => ({
  key,
  x,
  y,
  lines: [{ text: key, width: 100, isValue: false }],
});

test('a text stands beside its point, on the side where there is room', () => {
  const [middle, left] = placeTexts([text('a', 200, 50), text('b', 40, 200)], [], within);
  expect(middle).toMatchObject({ anchor: 'end', y: 50 });
  expect(left).toMatchObject({ anchor: 'start', y: 200 });
});

test('texts of points on one place do not cover each other, nor a mark', () => {
  const mark = { left: 70, right: 180, top: 90, bottom: 110 };
  const placed = placeTexts(
    [text('a', 200, 100), text('b', 202, 101), text('c', 199, 99)],
    [mark],
    within,
  ).map(({ area }) => area);
  expect(placed).toHaveLength(3);
  for (const [at, area] of placed.entries()) {
    expect(covers(area, mark)).toBe(false);
    for (const other of placed.slice(at + 1)) expect(covers(area, other)).toBe(false);
  }
});

test('a text without a free place is left out', () => {
  const everywhere = { left: 0, right: 400, top: 0, bottom: 400 };
  expect(placeTexts([text('a', 200, 200)], [everywhere], within)).toEqual([]);
});

test.each([
  ['PSC 119', ['PSC 119']],
  ['Kalender Wisata dan Tiket Terpadu', ['Kalender Wisata dan', 'Tiket Terpadu']],
])('the name %s is written over %j', (name, lines) => {
  expect(wrapped(name)).toEqual(lines);
});
