import { describe, expect, test } from 'vitest';
import { type Box, overlaps } from './box';
import { placeMarks } from './placeMarks';
import { boxOfMark, type MarkAt } from './stackMarks';

const STRIPS = { phone: 26, laptop: 40, wall: 60 };

/** Deterministic spread of marks, denser towards the target as in the real figures. */
function someMarks(count: number, width: number, seed: number): MarkAt[] {
  let state = seed;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, (_, i) => ({
    key: `${i}`,
    x: Math.sqrt(next()) * width * 1.1 - 0.05 * width,
    labelWidth: next() < 0.3 ? 4 + next() * 12 : null,
  }));
}

const cases = Object.entries(STRIPS).flatMap(([surface, width]) =>
  [5, 12, 60].flatMap((count) => [1, 2, 3].map((seed) => ({ surface, width, count, seed }))),
);

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

describe.each(cases)('$count marks on the $surface, case $seed', ({ width, count, seed }) => {
  const marks = someMarks(count, width, seed);
  const placed = placeMarks(marks, { width, lines: [width * 0.75] });
  const dots: Box[] = placed.marks.map(boxOfMark);
  const labels: Box[] = placed.marks.flatMap(({ label }) => (label === null ? [] : [label]));

  test('no mark covers another', () => {
    expect(pairs(dots).filter(([a, b]) => overlaps(a, b))).toEqual([]);
  });

  test('no label covers a label or a mark', () => {
    expect(pairs(labels).filter(([a, b]) => overlaps(a, b))).toEqual([]);
    expect(labels.filter((label) => dots.some((dot) => overlaps(label, dot)))).toEqual([]);
  });

  test('every label asked for is there and lies within the strip', () => {
    expect(labels).toHaveLength(marks.filter(({ labelWidth }) => labelWidth !== null).length);
    const outside = labels.filter(
      ({ left, right, top }) => left < -1e-6 || right > width + 1e-6 || top > placed.height + 1e-6,
    );
    expect(outside).toEqual([]);
  });
});

test('a label stands to the right of its mark, and to the left where the right is taken', () => {
  const strip = { width: 40, lines: [] };
  const free = placeMarks([{ key: 'a', x: 20, labelWidth: 8 }], strip);
  expect(free.marks[0]?.label).toMatchObject({ align: 'left', leader: null });
  const blocked = placeMarks(
    [
      { key: 'a', x: 20, labelWidth: 8 },
      { key: 'b', x: 23, labelWidth: null },
    ],
    strip,
  );
  expect(blocked.marks[0]?.label).toMatchObject({ align: 'right', leader: null });
});

test('a label wider than the phone takes several lines instead of being cut', () => {
  const placed = placeMarks([{ key: 'a', x: 5, labelWidth: 45 }], { width: 20, lines: [] });
  const label = placed.marks[0]?.label;
  expect(label).toMatchObject({ left: 0, right: 20 });
  expect((label?.top ?? 0) - (label?.bottom ?? 0)).toBeCloseTo(3 * 1.2);
});
