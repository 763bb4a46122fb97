import { describe, expect, test } from 'vitest';
import { arcminutesOf, fontSizeFor, panelsOf, wallUnit } from './legibility';

const HD = { width: 1920, height: 1080 };

describe('font size for a distance', () => {
  // ISO 9241-303: height = 2 · distance · tan(angle / 2). A capital is 0.698 em.
  test.each([
    [16, 4, 18.6],
    [20, 4, 23.3],
    [16, 6, 27.9],
    [20, 6, 34.9],
  ])('%d minutes of arc at %d m are a capital of %d mm', (arcminutes, distance, millimetres) => {
    const screen = { height: 1, distance };
    const fontSize = fontSizeFor(arcminutes, screen, HD);
    expect((fontSize * 0.698 * 1000) / HD.height).toBeCloseTo(millimetres, 1);
    expect(arcminutesOf(fontSize, screen, HD)).toBeCloseTo(arcminutes, 6);
  });
});

describe('the smallest text', () => {
  test.each([
    ['1920 × 1080', HD, 27],
    ['3840 × 2160', { width: 3840, height: 2160 }, 54],
    ['5760 × 1080, three panels', { width: 5760, height: 1080 }, 27],
    ['1080 × 1920, upright', { width: 1080, height: 1920 }, 27],
  ])('is 1/40 of the short side of a panel of %s', (_, canvas, unit) => {
    expect(wallUnit(canvas, null)).toEqual({ unit, arcminutes: null, isTooSmall: false });
  });

  test.each([
    ['a large picture near by keeps the usual size', { height: 2.4, distance: 6 }, 27, false],
    ['20 minutes of arc where they leave room', { height: 1.5, distance: 5 }, 30.0, false],
    ['16 minutes where 20 leave none', { height: 1.5, distance: 8 }, 38.4, false],
    [
      'the largest that leaves room, and says that it is too small',
      { height: 0.7, distance: 6 },
      41.5,
      true,
    ],
  ])('%s', (_, screen, unit, isTooSmall) => {
    const found = wallUnit(HD, screen);
    expect(found.unit).toBeCloseTo(unit, 1);
    expect(found.isTooSmall).toBe(isTooSmall);
    expect(found.arcminutes).toBeCloseTo(arcminutesOf(found.unit, screen, HD), 6);
  });

  test('is never under 16 minutes of arc without saying so', () => {
    for (let distance = 1; distance <= 12; distance += 0.5)
      for (let height = 0.5; height <= 3; height += 0.25) {
        const { arcminutes, isTooSmall } = wallUnit(HD, { height, distance });
        expect((arcminutes ?? 0) >= 15.999).toBe(!isTooSmall);
      }
  });
});

test.each([
  [1920, 1080, 1],
  [1080, 1920, 1],
  [2560, 1080, 1],
  [3840, 1080, 2],
  [5760, 1080, 3],
  [7680, 2160, 2],
])('%d × %d has %d panels', (width, height, panels) => {
  expect(panelsOf({ width, height })).toBe(panels);
});
