import { expect, test } from 'vitest';
import { findRoom, sliceRows, touchesBox } from './polygonRows';

const frame = { width: 200, height: 200 };
/** An L: a tall bar on the left, a low one along the foot. */
const ell = sliceRows(
  [
    [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 150 },
      { x: 180, y: 150 },
      { x: 180, y: 198 },
      { x: 0, y: 198 },
      { x: 0, y: 0 },
    ],
  ],
  frame,
);
const anywhere = () => true;

test('a wide box finds the only arm it fits in', () => {
  const middle = findRoom(ell, { width: 100, height: 30 }, { x: 20, y: 20 }, anywhere);
  expect(middle).not.toBeNull();
  expect(middle?.y).toBeGreaterThanOrEqual(165);
  expect(middle?.x).toBeGreaterThanOrEqual(50);
});

test('a box that fits nowhere finds no room', () => {
  expect(findRoom(ell, { width: 100, height: 60 }, { x: 20, y: 20 }, anywhere)).toBeNull();
});

test('a box stays on its anchor when it fits there', () => {
  const middle = findRoom(ell, { width: 20, height: 12 }, { x: 20, y: 60 }, anywhere);
  expect(middle?.x).toBe(20);
  expect(Math.abs((middle?.y ?? 0) - 60)).toBeLessThanOrEqual(3);
});

test('a box in the hollow of the L touches nothing', () => {
  expect(touchesBox(ell, { x: 120, y: 60 }, { width: 40, height: 40 })).toBe(false);
  expect(touchesBox(ell, { x: 50, y: 60 }, { width: 40, height: 40 })).toBe(true);
});
