import { describe, expect, it } from 'vitest';
import { findCrossings } from '../scripts/boundaries/arc-crossings';
import { cutCorners, simplifyLine } from '../scripts/boundaries/arc-lines';
import { findLabelPoint } from '../scripts/boundaries/label-point';
import type { Point } from '../scripts/boundaries/plane';

const corner: Point[] = [
  [0, 0],
  [4, 0],
  [4, 4],
];
const square: Point[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const nowhere = () => false;

describe('smoothing a shared line', () => {
  it('keeps both ends, so that lines still meet', () => {
    const smooth = cutCorners(corner, 2, nowhere);
    expect(smooth[0]).toEqual([0, 0]);
    expect(smooth.at(-1)).toEqual([4, 4]);
    expect(smooth).not.toContainEqual([4, 0]);
  });

  it('closes a loop again and cuts its first corner too', () => {
    const smooth = cutCorners(square, 1, nowhere);
    expect(smooth.at(-1)).toEqual(smooth[0]);
    expect(smooth).toHaveLength(9);
    expect(smooth).not.toContainEqual([0, 0]);
  });

  it('leaves the corners of the frame alone', () => {
    expect(cutCorners(corner, 2, ([x]) => x >= 4)).toContainEqual([4, 0]);
  });

  it('takes out only corners smaller than asked', () => {
    const line: Point[] = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [3, 2],
      [4, 0],
    ];
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ]);
  });
});

describe('lines that would make districts overlap', () => {
  it('are found when two of them cross', () => {
    const crossing: Point[] = [
      [2, -1],
      [2, 1],
    ];
    expect(findCrossings([corner, crossing])).toEqual(new Set([0, 1]));
  });

  it('are found when a line touches itself', () => {
    const knot: Point[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 0],
    ];
    expect(findCrossings([knot])).toEqual(new Set([0]));
  });

  it('are found when one runs back over the other from a common end', () => {
    expect(
      findCrossings([
        corner,
        [
          [0, 0],
          [2, 0],
          [2, 3],
        ],
      ]),
    ).toEqual(new Set([0, 1]));
  });

  it('are not those that only meet at their ends, nor a closed loop', () => {
    const onward: Point[] = [
      [4, 4],
      [8, 4],
    ];
    expect(findCrossings([corner, onward])).toEqual(new Set());
    expect(findCrossings([square])).toEqual(new Set());
  });
});

describe('the place of a name', () => {
  it('is the middle of the widest part, not of the whole extent', () => {
    const key: Point[] = [
      [0, 0],
      [4, 0],
      [4, 1.8],
      [20, 1.8],
      [20, 2.2],
      [4, 2.2],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const [x, y] = findLabelPoint([[key]]);
    expect(x).toBeCloseTo(2, 0);
    expect(y).toBeCloseTo(2, 1);
  });
});
