import { expect, test } from 'vitest';
import { HttpError } from '@/api/http/errors';
import { retryWait } from './retryWait';

const NOW = 1_000_000;
const busy = (retryAt: number) => new HttpError('/x', 429, null, null, retryAt);

test.each<[string, Error, number, number, number]>([
  ['at first', new Error('?'), 0, 0, 15_000],
  ['on another screen', new Error('?'), 0, 1, 11_250],
  ['for the third time', new Error('?'), 2, 0, 60_000],
  ['for ever', new Error('?'), 30, 0, 300_000],
  ['with the time of the next try', busy(NOW + 5000), 7, 1, 5100],
  ['before its clock was put right', busy(NOW + 90 * 86_400_000), 0, 0, 3_610_100],
  ['with a time gone by', busy(NOW - 5000), 0, 0, 100],
])('a panel that failed %s', (_, error, attempt, jitter, wait) => {
  expect(retryWait(error, attempt, NOW, jitter)).toBe(wait);
});
