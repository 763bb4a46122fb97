import { expect, test } from 'vitest';
import { limitedTo, mostSlides } from './limits';

test.each([
  ['fewer than may be shown', ['a'], 3, ['a'], 0],
  ['as many as may be shown', ['a', 'b', 'c'], 3, ['a', 'b', 'c'], 0],
  ['more: one gives way to what says so', ['a', 'b', 'c', 'd'], 3, ['a', 'b'], 2],
  ['none', [], 3, [], 0],
])('%s', (_, slides, most, shown, left) => {
  expect(limitedTo(slides, most)).toEqual({ shown, left });
});

test('every section has a limit, also one that nobody named', () => {
  expect(mostSlides('indicators')).toBeLessThan(mostSlides('explanations'));
  expect(mostSlides('baru')).toBeGreaterThan(1);
});
