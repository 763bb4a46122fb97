import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, anIndicator } from '../testRecords';
import { changeOf, changeSince, worseningStreak } from './change';

const poverty = anIndicator();
const hdi = anIndicator({
  direction: 'higher-is-better',
  unit: { kind: 'index', label: { id: 'indeks' } },
});
const visits = anIndicator({
  direction: 'higher-is-better',
  unit: { kind: 'count', label: { id: 'orang' } },
});

describe('change', () => {
  test.each([
    ['a falling poverty rate', poverty, 12, 10.5, -1.5, 'percentage-points', 'improving'],
    ['a rising poverty rate', poverty, 10, 10.5, 0.5, 'percentage-points', 'worsening'],
    ['a rising index', hdi, 70, 70.5, 0.5, 'points', 'improving'],
    ['falling visits', visits, 900, 800, -100, 'own-unit', 'worsening'],
    ['an equal value', hdi, 70, 70, 0, 'points', 'steady'],
  ] as const)('of %s', (_, indicator, before, after, delta, unit, tendency) => {
    expect(changeOf(indicator, aFigure('2023', before), aFigure('2024', after))).toEqual({
      delta,
      unit,
      tendency,
      since: '2023',
      until: '2024',
    });
  });

  test('is never stated across methods', () => {
    const newer = aFigure('2024', 71.19, { method: 'lf2020' });
    expect(changeOf(hdi, aFigure('2023', 68.4), newer)).toBeNull();
  });
});

describe('change since', () => {
  const latest = aFigure('2026-Q2', 7);
  const series = {
    method: 'susenas',
    points: [aFigure('2025-Q2', 5), aFigure('2026-Q1', 9), latest],
  };

  test.each([
    ['the period before', false, '2026-Q1', -2],
    ['the same season a year earlier', true, '2025-Q2', 2],
  ])('%s', (_, sameSeason, since, delta) => {
    expect(changeSince(visits, series, latest, { sameSeason })).toMatchObject({ since, delta });
  });

  test('a period without a figure is not known', () => {
    const gapped = {
      method: 'susenas',
      points: [aFigure('2025-Q4', 5), aMissing('2026-Q1'), latest],
    };
    expect(changeSince(visits, gapped, latest, { sameSeason: false })).toBeNull();
  });
});

describe('worsening streak', () => {
  const yearly = (...values: (number | null)[]) => ({
    method: 'susenas',
    points: values.map((value, index) =>
      value === null ? aMissing(String(2019 + index)) : aFigure(String(2019 + index), value),
    ),
  });

  test.each([
    ['three falls', [9, 8, 7, 6], 'higher-is-better', 3, true],
    ['a rise in between', [9, 8, 9, 8], 'higher-is-better', 1, false],
    ['falls where lower is better', [9, 8, 7], 'lower-is-better', 0, false],
    ['a steady end', [9, 8, 8], 'higher-is-better', 0, false],
    ['a gap before', [9, null, 8, 7], 'higher-is-better', 1, false],
    ['a missing end', [9, 8, null], 'higher-is-better', 0, false],
    ['one figure', [9], 'higher-is-better', 0, false],
  ] as const)('with %s', (_, values, direction, count, isOpen) => {
    expect(worseningStreak(yearly(...values), direction)).toEqual({ count, isOpen });
  });

  test('that runs to the first known figure may be longer', () => {
    expect(worseningStreak(yearly(8, 9, 8, 7), 'higher-is-better').isOpen).toBe(false);
    expect(worseningStreak(yearly(9, 8, 7), 'higher-is-better').isOpen).toBe(true);
  });

  test('of cumulative figures compares each with its own season', () => {
    const accumulated = [5, 9, 11, 15].map((value, at) => aFigure(`2025-Q${at + 1}`, value));
    const points = [...accumulated, aFigure('2026-Q1', 4), aFigure('2026-Q2', 8)];
    const series = { method: 'susenas', points };
    expect(worseningStreak(series, 'higher-is-better', { sameSeason: true })).toEqual({
      count: 2,
      isOpen: true,
    });
  });
});
