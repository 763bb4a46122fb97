import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, anIndicator, aRecord } from '../testRecords';
import { isoDate } from '../time/calendar';
import { leadSeries, segments, splitByMethod } from './series';

const lines = (runs: { period: string }[][]) => runs.map((run) => run.map(({ period }) => period));

describe('series by method', () => {
  test('two methods never share a series, and each runs in time', () => {
    const [old, recent] = splitByMethod([
      aFigure('2024', 69.17, { method: 'sp2010' }),
      aFigure('2023', 70.41, { method: 'lf2020' }),
      aFigure('2023', 68.4, { method: 'sp2010' }),
      aFigure('2024', 71.19, { method: 'lf2020' }),
    ]);
    expect(old).toMatchObject({ method: 'sp2010', points: [{ value: 68.4 }, { value: 69.17 }] });
    expect(recent).toMatchObject({
      method: 'lf2020',
      points: [{ value: 70.41 }, { value: 71.19 }],
    });
  });

  test('the lead series is of one method and cadence, as known on the date', () => {
    const record = aRecord({
      indicator: anIndicator({ cadence: 'quarterly' }),
      observations: [
        aFigure('2025-Q1', 7, { publishedAt: isoDate('2025-05-01') }),
        aFigure('2025-Q1', 8, { publishedAt: isoDate('2025-09-01') }),
        aFigure('2024-Q4', 6),
        aFigure('2024', 24),
        aFigure('2024-Q4', 5, { method: 'other' }),
      ],
    });
    const values = (on: string) => leadSeries(record, isoDate(on)).points;
    expect(values('2025-06-01')).toMatchObject([{ value: 6 }, { value: 7 }]);
    expect(values('2025-10-01')).toMatchObject([{ value: 6 }, { value: 8 }]);
    expect(values('2024-01-01')).toEqual([]);
  });
});

describe('segments of a line', () => {
  const of = (...points: (ReturnType<typeof aFigure> | ReturnType<typeof aMissing>)[]) => ({
    method: 'susenas',
    points,
  });

  test.each([
    [
      'stop at a missing figure',
      of(aFigure('2021', 1), aMissing('2022'), aFigure('2023', 3), aFigure('2024', 4)),
      [['2021'], ['2023', '2024']],
    ],
    [
      'stop at a period nobody published',
      of(aFigure('2021', 1), aFigure('2022', 2), aFigure('2024', 4)),
      [['2021', '2022'], ['2024']],
    ],
    ['are none without figures', of(aMissing('2021')), []],
  ])('%s', (_, series, expected) => {
    expect(lines(segments(series))).toEqual(expected);
  });

  const acrossNewYear = of(aFigure('2025-Q3', 3), aFigure('2025-Q4', 4), aFigure('2026-Q1', 1));
  test.each([
    [true, [['2025-Q3', '2025-Q4'], ['2026-Q1']]],
    [false, [['2025-Q3', '2025-Q4', '2026-Q1']]],
  ])('break at the end of the year when cumulative: %s', (isCumulative, expected) => {
    expect(lines(segments(acrossNewYear, { isCumulative }))).toEqual(expected);
  });
});

describe('before the lead method had a figure', () => {
  const record = aRecord({
    indicator: anIndicator({ leadMethod: 'utama' }),
    observations: [
      aFigure('2022', 22, { method: 'lama', publishedAt: isoDate('2023-01-15') }),
      aFigure('2023', 20, { method: 'lama', publishedAt: isoDate('2024-01-15') }),
      aFigure('2021', 25, { method: 'kuno', publishedAt: isoDate('2022-01-15') }),
      aFigure('2024', 18, { method: 'utama', publishedAt: isoDate('2025-01-15') }),
    ],
  });

  test.each([
    ['2024-12-31', 'lama', ['2022', '2023']],
    ['2025-01-15', 'utama', ['2024']],
    ['2020-01-01', 'utama', []],
  ])('on %s %s leads', (on, method, periods) => {
    const series = leadSeries(record, isoDate(on));
    expect(series.method).toBe(method);
    expect(series.points.map(({ period }) => period)).toEqual(periods);
  });
});
