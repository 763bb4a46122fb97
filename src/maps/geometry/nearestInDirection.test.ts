import { expect, test } from 'vitest';
import { nearestInDirection } from './nearestInDirection';

const places = [
  { code: 'north', x: 10, y: -100 },
  { code: 'near east', x: 40, y: 10 },
  { code: 'far east', x: 100, y: 0 },
  { code: 'south-west', x: -50, y: 60 },
];
const origin = { x: 0, y: 0 };

test.each([
  ['ArrowUp', 'north'],
  ['ArrowRight', 'near east'],
  ['ArrowDown', 'south-west'],
  ['ArrowLeft', 'south-west'],
] as const)('%s leads to the nearest area that way', (key, code) => {
  expect(nearestInDirection(origin, key, places)?.code).toBe(code);
});

test('an arrow with nothing ahead leads nowhere', () => {
  expect(nearestInDirection({ x: 500, y: 0 }, 'ArrowRight', places)).toBeNull();
});
