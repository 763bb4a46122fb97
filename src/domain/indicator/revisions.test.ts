import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { movedTargets, revisedFigures } from './revisions';

const at = (day: string) => ({ publishedAt: isoDate(day) });
const on = isoDate('2026-11-22');

const FIGURES = [
  aFigure('2024', 69.11, at('2025-02-01')),
  aFigure('2024', 69.11, at('2025-06-01')),
  aFigure('2024', 69.17, at('2026-03-12')),
  aFigure('2023', 68.4, at('2024-02-01')),
  aMissing('2022', 'not-reported', at('2023-02-01')),
  aFigure('2022', 67.5, at('2026-05-01')),
  aFigure('2024', 50, { ...at('2026-04-01'), area: '52.02.01' }),
];

describe('figures revised after their publication', () => {
  test('are told latest first, before and after, and a value that came late counts', () => {
    const told = revisedFigures(FIGURES, '52.02', on).map(({ before, after }) => [
      after.period,
      before.kind === 'measured' ? before.value : before.reason,
      after.kind === 'measured' ? after.value : after.reason,
      after.publishedAt,
    ]);
    expect(told).toEqual([
      ['2022', 'not-reported', 67.5, '2026-05-01'],
      ['2024', 69.11, 69.17, '2026-03-12'],
    ]);
  });

  test('are unknown before the day of their revision', () => {
    expect(revisedFigures(FIGURES, '52.02', isoDate('2026-03-11'))).toEqual([]);
  });
});

test('a target moved twice tells both moves, each with its document', () => {
  const targets = [
    aTarget('2026', 60, { ...at('2026-01-05'), document: 'RKPD 2026' }),
    aTarget('2026', 55, { ...at('2026-09-23'), document: 'Perubahan RKPD 2026' }),
    aTarget('2026', 50, { ...at('2026-10-30'), document: 'Perubahan kedua' }),
  ];
  const moves = movedTargets(targets, '52.02', on);
  expect(moves.map(({ before, after }) => [before.value, after.value, after.document])).toEqual([
    [55, 50, 'Perubahan kedua'],
    [60, 55, 'Perubahan RKPD 2026'],
  ]);
});
