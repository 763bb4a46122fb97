import { describe, expect, test } from 'vitest';
import type { Observation } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator } from '../testRecords';
import { isoDate } from '../time/calendar';
import { regencyComparison } from './regencyComparison';

const regency = (code: string, ...observations: Observation[]) => ({
  code,
  name: code,
  observations: observations.map((entry) => ({ ...entry, area: code })),
});

const compare = (
  own: ReturnType<typeof regency>,
  others: ReturnType<typeof regency>[],
  on = '2026-11-22',
) =>
  regencyComparison({
    indicator: anIndicator({ direction: 'higher-is-better' }),
    own,
    others,
    on: isoDate(on),
  });

const values = ({ rows }: ReturnType<typeof compare>) =>
  rows.map(({ code, rank, observation }) => [code, rank, observation.value]);

describe('the comparison of regencies', () => {
  test('is of the newest period that this one shares with another, best first', () => {
    const comparison = compare(
      regency('own', aFigure('2023', 69), aFigure('2024', 70), aFigure('2025', 71)),
      [regency('a', aFigure('2024', 72)), regency('b', aFigure('2023', 60), aFigure('2024', 68))],
    );
    expect([comparison.period, comparison.newest]).toEqual(['2024', '2025']);
    expect(values(comparison)).toEqual([
      ['a', 1, 72],
      ['own', 2, 70],
      ['b', 3, 68],
    ]);
  });

  test('gives equal values one rank', () => {
    const comparison = compare(regency('own', aFigure('2024', 70)), [
      regency('a', aFigure('2024', 70)),
      regency('b', aFigure('2024', 68)),
    ]);
    expect(comparison.rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  test.each([
    ['no figure', [], { kind: 'no-figure' }],
    [
      'another method',
      [aFigure('2024', 74, { method: 'uhh-lf' })],
      { kind: 'other-method', methods: ['uhh-lf'], latest: '2024' },
    ],
    ['another period', [aFigure('2021', 66)], { kind: 'other-period', latest: '2021' }],
    [
      'an explained absence',
      [aFigure('2021', 66), aMissing('2024', 'suppressed')],
      { kind: 'missing', reason: 'suppressed' },
    ],
  ] as const)('leaves out a regency with %s, and says so', (_, figures, reason) => {
    const comparison = compare(regency('own', aFigure('2024', 70)), [
      regency('a', aFigure('2024', 72)),
      regency('b', ...figures),
    ]);
    expect(values(comparison).map(([code]) => code)).toEqual(['a', 'own']);
    expect(comparison.leftOut).toEqual([{ code: 'b', name: 'b', reason }]);
  });

  test('never puts two methods side by side, also of one regency', () => {
    const other = regency('a', aFigure('2024', 72), aFigure('2024', 74, { method: 'uhh-lf' }));
    expect(values(compare(regency('own', aFigure('2024', 70)), [other]))).toContainEqual([
      'a',
      1,
      72,
    ]);
  });

  test('leaves this regency alone when nothing is shared', () => {
    const comparison = compare(regency('own', aFigure('2024', 70)), [
      regency('a', aFigure('2022', 72)),
    ]);
    expect(values(comparison)).toEqual([['own', 1, 70]]);
    expect(comparison.leftOut).toHaveLength(1);
  });

  test('has no period without a figure of this regency', () => {
    const comparison = compare(regency('own'), [regency('a', aFigure('2022', 72))]);
    expect([comparison.period, comparison.rows]).toEqual([null, []]);
    expect(comparison.leftOut.map(({ code }) => code)).toEqual(['own', 'a']);
  });

  test('as of a day knows only what was published by then', () => {
    const later = { publishedAt: isoDate('2026-02-01') };
    const own = regency('own', aFigure('2024', 70), aFigure('2025', 71, later));
    const other = regency('a', aFigure('2024', 72), aFigure('2025', 73, later));
    expect(compare(own, [other]).period).toBe('2025');
    expect(compare(own, [other], '2026-01-01').period).toBe('2024');
  });

  test('leaves figures of its districts out', () => {
    const own = {
      ...regency('own', aFigure('2024', 70)),
      observations: [aFigure('2024', 70, { area: 'own' }), aFigure('2024', 99, { area: 'own.01' })],
    };
    expect(values(compare(own, [regency('a', aFigure('2024', 72))]))).toContainEqual([
      'own',
      2,
      70,
    ]);
  });
});
