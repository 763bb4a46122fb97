import { expect, test } from 'vitest';
import { anIndicator, period } from '../../testRecords';
import { isComparable, outcomeStanding } from './outcomeStanding';

const percent = anIndicator().unit;
const minutes = { kind: 'other', label: { id: 'menit' } } as const;

test.each([
  ['higher-is-better', percent, 26.8, 58, false, 31.2, 'percentage-points'],
  ['higher-is-better', percent, 58, 58, true, 0, 'percentage-points'],
  ['lower-is-better', minutes, 25.1, 18, false, 7.1, 'own-unit'],
  ['lower-is-better', minutes, 17, 18, true, 1, 'own-unit'],
] as const)('%s: %s %d against %d', (direction, unit, value, target, isMet, size, counted) => {
  const standing = outcomeStanding({ direction, unit }, value, target);
  expect(standing.isMet).toBe(isMet);
  expect(standing.distance.size).toBeCloseTo(size);
  expect(standing.distance.unit).toBe(counted);
});

test.each([
  [true, '2026-10', '2026', false],
  [true, '2026-12', '2026', true],
  [true, '2026-Q4', '2026', true],
  [true, '2026-12', null, false],
  [false, '2026-10', '2026', true],
  [false, '2026-10', null, true],
])(
  'cumulative %s: the figure of %s against a target for %s is comparable: %s',
  (isCumulative, at, until, expected) => {
    const by = until === null ? null : period(until);
    expect(isComparable({ isCumulative }, period(at), by)).toBe(expected);
  },
);
