import { expect, test } from 'vitest';
import { clockError, renewalAt, renewalWait, signInWait } from './tokenTimes';

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
  const waits = [0, 1, 2, 3, 20].map((attempt) => signInWait(attempt, 0));
  expect(waits).toEqual([5_000, 60_000, 120_000, 240_000, 3_600_000]);
});

test('a renewal that is not answered is tried ever more seldom', () => {
  const waits = [1, 2, 3, 4, 5, 6, 20].map((tries) => renewalWait(tries, 0));
  expect(waits).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
});

test.each([
  ['walls', (chance: number) => signInWait(1, chance)],
  ['renewals', (chance: number) => renewalWait(3, chance)],
])('screens that failed together return apart: %s', (_, wait) => {
  expect([wait(0), wait(0.5), wait(1)]).toEqual([60_000, 67_500, 75_000]);
});
