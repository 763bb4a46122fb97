import { expect, test } from 'vitest';
import { prefixDistance, stemOf } from './indicatorSearchWords';

test.each([
  ['miskin', 'miskin', 0],
  ['misk', 'miskin', 0],
  ['mskin', 'miskin', 1],
  ['misskin', 'miskin', 1],
  ['mizkin', 'miskin', 1],
  ['imskin', 'miskin', 1],
  ['imskn', 'miskin', 2],
  ['abc', '', 3],
  ['', 'abc', 0],
])('%j is as many letters off the beginning of %j', (typed, word, distance) => {
  expect(prefixDistance(typed, word)).toBe(distance);
});

test.each([
  ['kemiskinan', 'miskin'],
  ['pelayanan', 'layan'],
  ['terkelola', 'kelola'],
  ['sampahnya', 'sampah'],
  ['bersih', 'bersih'],
  ['ikan', 'ikan'],
])('%s stands for %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});
