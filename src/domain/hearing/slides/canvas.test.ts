import { expect, test } from 'vitest';
import { slideCanvas } from './canvas';

test.each([
  [1920, 1080, 1920, 27],
  [1280, 720, 1280, 18],
  [1280, 800, 1280, 20],
  [1024, 768, 1024, 19.2],
  [3440, 1440, 2560, 36],
  [390, 844, 390, 12],
])(
  'a window of %i × %i is filled %i wide, its smallest text is %d px',
  (width, height, filled, unit) => {
    expect(slideCanvas({ width, height })).toEqual({ width: filled, height, unit });
  },
);
