import { expect, test } from 'vitest';
import { retryTime } from './retryTime';

const NOW = Date.parse('2026-11-22T04:00:00Z');
const MINUTE = 60_000;
const wait = (headers: Record<string, string>, jitter = 0) => {
  const at = retryTime(new Headers(headers), NOW, jitter);
  return at === null ? null : at - NOW;
};

test.each<[string, Record<string, string>, number | null]>([
  ['seconds', { 'retry-after': '120' }, 2 * MINUTE],
  ['a date', { 'retry-after': 'Sun, 22 Nov 2026 04:03:00 GMT' }, 3 * MINUTE],
  [
    'a date, read by the clock of the server',
    { 'retry-after': 'Sat, 21 Nov 2026 10:01:00 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' },
    MINUTE,
  ],
  ['nothing', {}, null],
  ['a word', { 'retry-after': 'later' }, null],
  ['at once, which is two seconds', { 'retry-after': '0' }, 2000],
  ['a date gone by', { 'retry-after': 'Sun, 22 Nov 2026 03:00:00 GMT' }, 2000],
  ['a week, which is an hour', { 'retry-after': '604800' }, 60 * MINUTE],
])('a server that says %s', (_, headers, expected) => {
  expect(wait(headers)).toBe(expected);
});

test('screens refused together return apart, none before the time', () => {
  expect(wait({ 'retry-after': '60' }, 1)).toBe(70_000);
  expect(wait({ 'retry-after': '4' }, 0.5)).toBe(6000);
});
