import { expect, test } from 'vitest';
import { contrastOf, isHexColour, readableShade } from './contrast';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f4a94', '#ffffff', 8.56],
])('%s on %s has a contrast of %f', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
});

test.each([
  ['#f0c000', 'black'],
  ['#123456', 'white'],
] as const)('a shade of %s towards %s can be read', (hex, towards) => {
  const surface = towards === 'black' ? '#e9edf3' : '#182338';
  expect(contrastOf(hex, surface)).toBeLessThan(4.5);
  const shade = readableShade(hex, [surface], 4.5, towards);
  expect(isHexColour(shade)).toBe(true);
  expect(contrastOf(shade, surface)).toBeGreaterThanOrEqual(4.5);
});

test.each(['red', '#fff', '#12345g', '1f4a94', '#1f4a94aa'])('%s is no hex colour', (text) => {
  expect(isHexColour(text)).toBe(false);
});
