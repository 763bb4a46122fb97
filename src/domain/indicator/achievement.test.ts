import { describe, expect, test } from 'vitest';
import { percent } from '../units';
import { BAND_SCALE, bandOf, neededAsPrinted, rateAchievement } from './achievement';

const rated = (formula: 'ratio' | 'inverse-ratio', actual: number, target: number) => {
  const achievement = rateAchievement({ formula, actual, target });
  if (achievement.kind !== 'rated') throw new Error(`Not rated: ${achievement.reason}`);
  return achievement;
};

describe('band of an achievement (Permendagri 86/2017)', () => {
  test.each([
    [120, 'very-high'],
    [100, 'very-high'],
    [91, 'very-high'],
    [90.99, 'high'],
    [90.5, 'high'],
    [76, 'high'],
    [75.99, 'medium'],
    [66, 'medium'],
    [65.99, 'low'],
    [51, 'low'],
    [50.99, 'very-low'],
    [50.5, 'very-low'],
    [0, 'very-low'],
    [-20, 'very-low'],
  ])('%d % is %s', (value, band) => {
    expect(bandOf(percent(value))).toBe(band);
  });

  const awkwardTargets = [2.72, 11.76, 70.61, 0.1, 1e9 / 3, 18_760_000_001];
  const bounds = BAND_SCALE.filter(({ from }) => Number.isFinite(from));
  const onTheBound = bounds.flatMap(({ band, from: bound }) =>
    awkwardTargets.map((target) => ({ bound, band, target })),
  );
  test.each(onTheBound)('exactly $bound % of $target is $band despite binary floats', (row) => {
    const share = row.bound / 100;
    expect(rated('ratio', share * row.target, row.target).band).toBe(row.band);
    expect(rated('inverse-ratio', (2 - share) * row.target, row.target).band).toBe(row.band);
  });
});

describe('achievement', () => {
  test.each([
    ['IPM Luwu Utara 2024', 'ratio', 74.04, 70.61, '104.86'],
    ['TPT Luwu Utara 2024', 'inverse-ratio', 2.39, 2.72, '112.13'],
  ] as const)('reproduces the published %s', (_, formula, actual, target, published) => {
    const achievement = rated(formula, actual, target);
    expect(achievement.percent.toFixed(2)).toBe(published);
    expect(achievement).toMatchObject({ band: 'very-high', meetsTarget: true });
  });

  test.each([
    ['twice the target', 20, 10, 0],
    ['beyond twice the target', 25, 10, -50],
  ])('lower is better at %s is zero or less, very low', (_, actual, target, value) => {
    expect(rated('inverse-ratio', actual, target)).toMatchObject({
      percent: value,
      band: 'very-low',
      meetsTarget: false,
    });
  });

  test.each([
    ['ratio', 2.72, 2.72, true],
    ['ratio', 2.71, 2.72, false],
    ['inverse-ratio', 2.72, 2.72, true],
    ['inverse-ratio', 2.73, 2.72, false],
    ['ratio', 93.7, 100, false],
  ] as const)('%s of %d against %d meets the target: %s', (formula, actual, target, meets) => {
    expect(rated(formula, actual, target).meetsTarget).toBe(meets);
  });

  test('explains its band by formula, bound and what the next band takes', () => {
    const { explanation } = rated('inverse-ratio', 14, 10);
    expect(explanation).toMatchObject({
      formula: 'inverse-ratio',
      actual: 14,
      target: 10,
      from: 51,
    });
    expect(explanation.next).toMatchObject({ band: 'medium', from: 66 });
    expect(explanation.next?.gap).toBeCloseTo(6);
    expect(explanation.next?.actualNeeded).toBeCloseTo(13.4);
  });

  test('the lowest band has no lower bound and the highest no next one', () => {
    expect(rated('ratio', 1, 10).explanation).toMatchObject({ from: null, next: { band: 'low' } });
    expect(rated('ratio', 10, 10).explanation).toMatchObject({ from: 91, next: null });
  });
});

describe('the value that reaches the next band, as printed', () => {
  const percentage = { kind: 'percent', label: { id: 'persen' } } as const;
  const money = { kind: 'rupiah', label: { id: 'rupiah' } } as const;
  test.each([
    // 91 % of 7 is 6.37: six would still be High.
    ['ratio', 6, 7, percentage, 0, 7],
    ['ratio', 50, 58.5, percentage, 1, 53.3],
    ['ratio', 50, 100, percentage, 0, 51],
    ['inverse-ratio', 14, 10, percentage, 0, 13],
    ['inverse-ratio', 12, 10, percentage, 1, 10.9],
    ['inverse-ratio', 2.5, 2.09, percentage, 2, 2.27],
    ['ratio', 229.98e9, 320.55e9, money, 0, 243.62e9],
    ['ratio', 1e9, 1.1234567e9, money, 0, 1.03e9],
  ] as const)('%s of %d against %d', (formula, actual, target, unit, decimals, expected) => {
    const { explanation } = rated(formula, actual, target);
    const needed = neededAsPrinted(explanation, { unit, decimals });
    expect(needed).toBe(expected);
    expect(rated(formula, needed ?? actual, target).band).toBe(explanation.next?.band);
  });

  test('is none in the highest band', () => {
    const { explanation } = rated('ratio', 10, 10);
    expect(neededAsPrinted(explanation, { unit: percentage, decimals: 1 })).toBeNull();
  });
});

describe('no achievement', () => {
  test.each([
    ['ratio', 3, 0, 'zero-target', true],
    ['inverse-ratio', 0, 0, 'zero-target', true],
    ['inverse-ratio', 3, 0, 'zero-target', false],
    ['ratio', -1, -2, 'zero-target', true],
    ['none', 3, 4, 'no-formula', null],
    ['ratio', 3, null, 'no-target', null],
  ] as const)('%s of %d against %s is not rated: %s', (formula, actual, target, reason, meets) => {
    expect(rateAchievement({ formula, actual, target })).toEqual({
      kind: 'not-rated',
      reason,
      meetsTarget: meets,
    });
  });
});
