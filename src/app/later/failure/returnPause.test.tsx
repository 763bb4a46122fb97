import { beforeEach, expect, test } from 'vitest';
import { returnPause } from './returnPause';

const NOW = 1_000_000_000;
beforeEach(() => sessionStorage.clear());

test('each return soon after another waits longer, up to a minute', () => {
  const waits = [0, 1, 2, 3, 4].map((minute) => returnPause(NOW + minute * 60_000, 0.5));
  expect(waits).toEqual([1000, 4000, 16_000, 60_000, 60_000]);
});

test('a return long after another is the first one again', () => {
  returnPause(NOW, 0.5);
  expect(returnPause(NOW + 301_000, 0.5)).toBe(1000);
});
