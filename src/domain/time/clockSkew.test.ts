import { expect, test } from 'vitest';
import { clockSkew } from './clockSkew';

const NOON = Date.parse('2026-11-22T04:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const reading = (device: number, age: string | null = null, round = 200) => ({
  asked: device,
  answered: device + round,
  date: 'Sun, 22 Nov 2026 04:00:00 GMT',
  age,
});

test.each([
  ['a right clock', reading(NOON - 100), 0],
  ['a clock four minutes behind', reading(NOON - 4 * MINUTE), 0],
  ['a clock five minutes behind', reading(NOON - 5 * MINUTE - 100), 5 * MINUTE],
  ['a clock a day behind', reading(NOON - DAY - 100), DAY],
  ['a clock a day ahead', reading(NOON + DAY - 100), -DAY],
  ['an answer that lay in a store for an hour', reading(NOON + 60 * MINUTE, '3600'), 0],
  ['an answer that took too long', reading(NOON, null, 40_000), null],
  ['a clock set back meanwhile', reading(NOON, null, -1000), null],
  ['a date that is none', { ...reading(NOON), date: 'kemarin' }, null],
  ['an age that is none', reading(NOON, 'tua'), null],
])('%s', (_, taken, skew) => {
  expect(clockSkew(taken)).toBe(skew);
});
