import { expect, test } from 'vitest';
import { percent } from '@/domain/units';
import { i18nIn } from '../../../../test/render';
import { deviationDifference } from './deviationDifference';

test.each([
  [77.44, 73.16, '77,4', '73,2', '−4,2'],
  [72.25, 80.04, '72,3', '80,0', '+7,7'],
  [-2.25, -2.34, '−2,3', '−2,3', '0,0'],
])('%d and %d differ by what their written figures do', (before, after, from, to, written) => {
  const i18n = i18nIn();
  expect([before, after].map((it) => i18n.format.percent(percent(it), 1))).toEqual([
    expect.stringContaining(from),
    expect.stringContaining(to),
  ]);
  expect(deviationDifference(before, after, i18n)?.text).toMatch(
    new RegExp(`^${written.replace('+', '\\+')}.poin persen$`),
  );
});

test('without one of the two there is no difference', () => {
  expect(deviationDifference(null, 3, i18nIn())).toBeNull();
});
