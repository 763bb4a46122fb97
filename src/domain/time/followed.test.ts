import { expect, test } from 'vitest';
import { isoDate } from './calendar';
import { isFollowedOn } from './followed';

test.each([
  ['without any day', undefined, undefined, true],
  ['on the day it was added', '2026-06-30', undefined, true],
  ['the day before it is added', '2026-07-01', undefined, false],
  ['the day before it is withdrawn', undefined, '2026-07-01', true],
  ['on the day it is withdrawn', undefined, '2026-06-30', false],
])('an item belongs to a day, %s', (_, added, withdrawn, expected) => {
  const item = {
    addedAt: added === undefined ? undefined : isoDate(added),
    withdrawnAt: withdrawn === undefined ? undefined : isoDate(withdrawn),
  };
  expect(isFollowedOn(item, isoDate('2026-06-30'))).toBe(expected);
});
