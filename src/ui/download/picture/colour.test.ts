import { expect, test } from 'vitest';
import { colourOf } from './colour';

test.each([
  ['rgb(20, 33, 58)', { hex: '#14213a', opacity: 1 }],
  ['rgba(20, 33, 58, 0.5)', { hex: '#14213a', opacity: 0.5 }],
  ['color(srgb 1 0.5 0 / 0.14)', { hex: '#ff8000', opacity: 0.14 }],
  ['rgba(0, 0, 0, 0)', null],
  ['none', null],
])('%s is painted as %o', (computed, colour) => {
  expect(colourOf(computed)).toEqual(colour);
});
