import { describe, expect, test } from 'vitest';
import { latestVersions, versionsOf } from './asOf';
import { type IsoDate, isoDate } from './calendar';

type Entry = { key: string; value: number; publishedAt: IsoDate };
const entry = (key: string, value: number, publishedAt: string): Entry => ({
  key,
  value,
  publishedAt: isoDate(publishedAt),
});
const keyOf = ({ key }: Entry) => key;

const entries = [
  entry('b', 1, '2026-03-01'),
  entry('a', 2, '2026-02-01'),
  entry('b', 3, '2026-05-01'),
  entry('b', 4, '2026-04-01'),
];

describe('what was known on a date', () => {
  test.each([
    ['2026-01-31', []],
    ['2026-02-01', [2]],
    ['2026-03-01', [1, 2]],
    ['2026-04-30', [4, 2]],
    ['2026-05-01', [3, 2]],
  ])('on %s is the last version published by then', (on, values) => {
    expect(latestVersions(entries, keyOf, isoDate(on)).map(({ value }) => value)).toEqual(values);
  });

  test('of two versions published on one day the later in the list wins', () => {
    const sameDay = [entry('a', 1, '2026-03-01'), entry('a', 2, '2026-03-01')];
    expect(latestVersions(sameDay, keyOf, isoDate('2026-03-01'))).toEqual([sameDay[1]]);
  });

  test('the history of one key runs from oldest to newest and stops at the date', () => {
    const history = (on: string) =>
      versionsOf(entries, keyOf, 'b', isoDate(on)).map(({ value }) => value);
    expect(history('2026-12-31')).toEqual([1, 4, 3]);
    expect(history('2026-04-15')).toEqual([1, 4]);
  });
});
