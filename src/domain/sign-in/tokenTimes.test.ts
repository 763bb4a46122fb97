import { expect, test } from 'vitest';
import { clockError, renewalAt, signInWait } from './tokenTimes';

test.each([
  ['five minutes', 300_000, 240_000],
  ['ten seconds', 10_000, 5_000],
  ['unknown', null, Number.POSITIVE_INFINITY],
])('a token that lives %s is renewed in time', (_, expiresAt, at) => {
  expect(renewalAt({ receivedAt: 0, expiresAt })).toBe(at);
});

test.each([
  ['right', 0, null],
  ['five minutes behind', -300_000, null],
  ['an hour ahead', 3_600_000, 60],
  ['a day behind', -86_400_000, -1440],
])('a clock that is %s', (_, ahead, error) => {
  expect(clockError(1_000_000, 1_000_000_000 + ahead)).toBe(error);
});

test('a wall goes to the provider soon, and ever more seldom when that is in vain', () => {
  expect([0, 1, 2, 3, 20].map(signInWait)).toEqual([5_000, 60_000, 120_000, 240_000, 3_600_000]);
});
