import { expect, test } from 'vitest';
import { anIndicatorOf, anIndicatorsModel } from './anIndicatorsModel';

const MIXED = [
  anIndicatorOf('met', 101),
  anIndicatorOf('very high, not met', 93.7),
  anIndicatorOf('low', 60),
  anIndicatorOf('no target', 60, { target: null }),
  anIndicatorOf('late', 99, { period: '2023' }),
  anIndicatorOf('worst', 10),
  anIndicatorOf('social', 80, { agency: 'dinsos' }),
];

test('by agency; the worst first in each, then without a grade, then without data', () => {
  const groups = anIndicatorsModel(MIXED).groups.map(({ name, conditions }) => [
    name,
    conditions.map(({ indicator }) => indicator.id),
  ]);
  expect(groups).toEqual([
    ['DINSOS', ['social']],
    ['DLH', ['worst', 'low', 'very high, not met', 'met', 'no target', 'late']],
  ]);
});

test('meeting the target is counted apart from the band, and what cannot be compared apart from both', () => {
  const { bands, ...counts } = anIndicatorsModel(MIXED);
  expect(counts).toMatchObject({
    total: 7,
    met: 1,
    comparable: 5,
    withoutData: 1,
    ungraded: 1,
  });
  expect(bands).toEqual([
    { band: 'very-low', count: 1 },
    { band: 'low', count: 1 },
    { band: 'medium', count: 0 },
    { band: 'high', count: 1 },
    { band: 'very-high', count: 2 },
    { band: null, count: 1 },
  ]);
});

test('only what the hearing is about', () => {
  const { total, groups } = anIndicatorsModel(MIXED, {
    kind: 'commission',
    commission: 'Komisi IV',
  });
  expect([total, groups.map(({ name }) => name)]).toEqual([1, ['DINSOS']]);
});
