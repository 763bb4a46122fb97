import { expect, test } from 'vitest';
import { USUAL_RULES } from '../rules/ownRules';
import { instant, isoDate } from './calendar';
import { viewpointAt } from './viewpoint';

const place = { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' as const };

test.each([
  ['2026-11-21T15:59:00Z', '2026-11-21'],
  ['2026-11-21T16:00:00Z', '2026-11-22'],
])('at %s the regency’s day is %s', (now, day) => {
  expect(viewpointAt(place, instant(now), null, USUAL_RULES)).toMatchObject({
    asOf: null,
    on: day,
  });
});

test.each([
  ['2026-06-30', '2026-06-30', '2026-06-30'],
  ['2026-11-22', null, '2026-11-22'],
  ['2031-01-01', null, '2026-11-22'],
])('as of %s is %s: only a past day differs from now', (chosen, asOf, on) => {
  const now = instant('2026-11-22T04:00:00Z');
  expect(viewpointAt(place, now, isoDate(chosen), USUAL_RULES)).toMatchObject({ asOf, on });
});
