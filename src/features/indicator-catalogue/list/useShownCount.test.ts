import { expect, test } from 'vitest';
import { reachAtOnce } from './useShownCount';

const rows = Array.from({ length: 100 }, (_, at) => at);

test('of new rows a screenful is drawn at once', () => {
  expect(reachAtOnce(rows, new Set())).toBe(12);
  expect(reachAtOnce(rows.slice(0, 5), new Set())).toBe(5);
});

test('rows at hand are kept however many they are', () => {
  expect(reachAtOnce(rows, new Set(rows))).toBe(100);
  expect(reachAtOnce(rows, new Set(rows.slice(0, 40)))).toBe(52);
});
