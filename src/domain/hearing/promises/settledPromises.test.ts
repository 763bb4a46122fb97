import { expect, test } from 'vitest';
import { isoDate } from '../../time/calendar';
import { promised, seen } from './aHearingOfPromises';

const since = { id: null, name: null, asOf: isoDate('2026-05-31') };

test('what was kept by the day compared with is only counted', () => {
  const kept = (id: string, keptAt: string) =>
    promised(id, -20, { keptAt: isoDate(keptAt), publishedAt: isoDate(keptAt) });
  const promises = [kept('before', '2026-05-31'), kept('after', '2026-06-02'), promised('open', 9)];
  const shown = seen(promises, { since });
  expect(shown.listed.map(({ promise }) => promise.id)).toEqual(['open', 'after']);
  expect(shown.settled).toBe(1);
  expect(seen(promises).settled).toBe(0);
});

test.each<[string, [keptAt: string | null, publishedAt: string][], boolean]>([
  ['and reported by then', [['2026-05-20', '2026-05-28']], true],
  ['on the very day, and reported that day', [['2026-05-31', '2026-05-31']], true],
  ['by then, but reported after: it was seen open', [['2026-05-20', '2026-06-02']], false],
  ['after it', [['2026-06-02', '2026-06-02']], false],
  [
    'by then, reported with another day of it after',
    [
      ['2026-05-20', '2026-05-28'],
      ['2026-05-22', '2026-06-20'],
    ],
    true,
  ],
  [
    'by then as was said, but after it as was said later',
    [
      ['2026-05-20', '2026-05-28'],
      ['2026-06-10', '2026-06-20'],
    ],
    false,
  ],
  [
    'by then as was said, and taken back later',
    [
      ['2026-05-20', '2026-05-28'],
      [null, '2026-06-20'],
    ],
    false,
  ],
])('compared with 31 May, one kept %s', (_, reports, isSettled) => {
  const versions = reports.map(([keptAt, publishedAt]) =>
    promised('p', -20, {
      keptAt: keptAt === null ? null : isoDate(keptAt),
      publishedAt: isoDate(publishedAt),
    }),
  );
  const shown = seen([promised('p', -20), ...versions], { since });
  expect([shown.listed.length, shown.settled]).toEqual(isSettled ? [0, 1] : [1, 0]);
});
