import { describe, expect, test } from 'vitest';
import { isNight } from './night';
import { pixelShift } from './pixelShift';

describe('shift against burn-in', () => {
  const path = Array.from({ length: 33 }, (_, step) => pixelShift(step));

  test('moves 2 px a step and comes back after sixteen', () => {
    for (const [step, at] of path.entries()) {
      const next = path[step + 1];
      if (next === undefined) break;
      expect(Math.abs(next.x - at.x) + Math.abs(next.y - at.y)).toBe(2);
    }
    expect(path[16]).toEqual(path[0]);
  });

  test('is never more than 4 px from its place, and rests nowhere twice in a round', () => {
    for (const { x, y } of path) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
    expect(new Set(path.slice(0, 16).map(({ x, y }) => `${x} ${y}`)).size).toBe(16);
  });
});

describe('night', () => {
  test.each([
    ['17:59', false],
    ['18:00', true],
    ['23:59', true],
    ['00:00', true],
    ['05:59', true],
    ['06:00', false],
  ])('from 18:00 to 06:00: %s %s', (time, expected) => {
    expect(isNight(time, { from: '18:00', to: '06:00' })).toBe(expected);
  });

  test.each([
    ['01:00', true],
    ['05:00', false],
    ['23:00', false],
  ])('within a day, from 00:30 to 05:00: %s %s', (time, expected) => {
    expect(isNight(time, { from: '00:30', to: '05:00' })).toBe(expected);
  });
});
