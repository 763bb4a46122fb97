import { expect, test } from 'vitest';
import { isoDate } from '../time/calendar';
import { coverageGap } from './coverage';

test.each([
  ['2019-12-31', true, 'before'],
  ['2019-12-31', false, 'part'],
  ['2020-01-01', true, 'missing'],
  ['2020-01-01', false, null],
] as const)('covered from 2020: of %s, missing: %s, is said %s', (asOf, isMissing, expected) => {
  expect(coverageGap({ asOf: isoDate(asOf), coversFrom: isoDate('2020-01-01'), isMissing })).toBe(
    expected,
  );
});
