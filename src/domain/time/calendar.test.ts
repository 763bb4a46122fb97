import { expect, test } from 'vitest';
import { dateIn, instant, isIsoDate, isTimeZone } from './calendar';

test.each([
  ['Asia/Jakarta', '2026-11-22T16:59:59Z', '2026-11-22'],
  ['Asia/Jakarta', '2026-11-22T17:00:00Z', '2026-11-23'],
  ['Asia/Pontianak', '2026-12-31T17:00:00Z', '2027-01-01'],
  ['Asia/Makassar', '2026-11-22T15:59:59Z', '2026-11-22'],
  ['Asia/Makassar', '2026-11-22T16:00:00Z', '2026-11-23'],
  ['Asia/Jayapura', '2026-11-22T15:00:00Z', '2026-11-23'],
  ['Europe/Amsterdam', '2026-07-01T22:30:00Z', '2026-07-02'],
])('in %s the moment %s is on %s, as the calendar tables say', (zone, moment, date) => {
  expect(dateIn(zone, instant(moment))).toBe(date);
  const tables = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  expect(tables.format(new Date(moment))).toBe(date);
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '2025-02-29'])('%s is no day', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each([
  ['Asia/Jayapura', true],
  ['Europe/Amsterdam', true],
  ['Asia/Mataram', false],
  ['', false],
])('%s is a time zone: %s', (name, isKnown) => {
  expect(isTimeZone(name)).toBe(isKnown);
});
