import { expect, test } from 'vitest';
import { instant } from '../../time/calendar';
import { elapsed, fromZero, running, stopped, timerText } from './timer';

const at = (minute: number) => instant(`2026-11-22T04:${String(minute).padStart(2, '0')}:00Z`);
const minutes = (milliseconds: number) => milliseconds / 60_000;
const OPENED = { before: 0, since: at(0) };

test('time runs from the opening of the presentation', () => {
  expect(minutes(elapsed(OPENED, at(12)))).toBe(12);
});

test('time that was stopped does not count', () => {
  const again = running(stopped(OPENED, at(10)), at(25));
  expect(minutes(elapsed(stopped(OPENED, at(10)), at(20)))).toBe(10);
  expect(minutes(elapsed(again, at(30)))).toBe(15);
});

test('begun at zero it goes on running, or stays stopped', () => {
  expect(minutes(elapsed(fromZero(OPENED, at(10)), at(12)))).toBe(2);
  expect(elapsed(fromZero(stopped(OPENED, at(10)), at(11)), at(12))).toBe(0);
});

test('a clock that was set back never runs backwards', () => {
  expect(elapsed({ before: 60_000, since: at(30) }, at(10))).toBe(60_000);
});

test.each([
  [0, '0:00:00'],
  [59_999, '0:00:59'],
  [3_849_000, '1:04:09'],
  [36_000_000, '10:00:00'],
])('%i ms are written %s', (milliseconds, text) => {
  expect(timerText(milliseconds)).toBe(text);
});
