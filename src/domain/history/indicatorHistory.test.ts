import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../indicator/freshness';
import type { Indicator, Observation, Target } from '../indicator/indicator';
import { aFigure, aMissing, anIndicator, aTarget, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { indicatorHistory } from './indicatorHistory';

const on = isoDate('2026-11-22');

function history(
  observations: Observation[],
  { targets = [], over = {} }: { targets?: Target[]; over?: Partial<Indicator> } = {},
) {
  const indicator = anIndicator({ expectedLag: days(400), ...over });
  const newest = observations.at(-1)?.period ?? null;
  const freshness = freshnessOf(indicator, newest, on);
  return indicatorHistory({
    indicator,
    figures: { observations, targets },
    regency: '52.02',
    on,
    freshness,
  });
}

const lead = (at: string, value = 1) => aFigure(at, value);
const other = (at: string, value = 2) => aFigure(at, value, { method: 'lain' });

describe('the methods of a history', () => {
  test('that ran side by side are two series without a break, the lead one first', () => {
    const { series, breaks } = history([other('2023'), other('2024'), lead('2023'), lead('2024')]);
    expect(series.map(({ method }) => method)).toEqual(['susenas', 'lain']);
    expect(breaks).toEqual([]);
  });

  test('that took over from each other are broken where the later one begins', () => {
    const { breaks } = history([other('2022'), other('2023'), lead('2024')]);
    expect(breaks).toEqual([{ from: '2024', method: 'susenas' }]);
  });
});

describe('the periods of a history', () => {
  test('go on over holes to the last one owed, and further to the last one aimed at', () => {
    const { expected, periods } = history([lead('2021'), lead('2023')], {
      targets: [aTarget('2027', 9)],
      over: { expectedLag: days(30) },
    });
    expect([expected[0], expected.at(-1)]).toEqual(['2021', '2025']);
    expect(periods.at(-1)).toBe('2027');
  });

  test('are none before anything was published', () => {
    expect(history([], { targets: [aTarget('2026', 9)] }).periods).toEqual([]);
  });
});

describe('the targets of a history', () => {
  const quarterly = { cadence: 'quarterly' } as const;

  test('of a year span its quarters', () => {
    const { targets } = history([lead('2026-Q1')], {
      targets: [aTarget('2026', 9)],
      over: quarterly,
    });
    expect(targets.map(({ from, to }) => [from, to])).toEqual([['2026-Q1', '2026-Q4']]);
  });

  test('of a year give way to those of its quarters', () => {
    const { targets } = history([lead('2026-Q1')], {
      targets: [aTarget('2026', 9), aTarget('2026-Q1', 3)],
      over: quarterly,
    });
    expect(targets.map(({ from, to }) => [from, to])).toEqual([['2026-Q1', '2026-Q1']]);
  });
});

test('a history holds the regency alone, at its own cadence, as published by the date', () => {
  const { series } = history([
    lead('2022', 5),
    aFigure('2023', 6, { publishedAt: isoDate('2024-01-01') }),
    aFigure('2023', 7, { publishedAt: isoDate('2026-11-23') }),
    aFigure('2024', 8, { area: '52.02.01' }),
    aFigure('2024-Q4', 9),
    aMissing('2024', 'suppressed'),
  ]);
  expect(series[0]?.points.map((it) => (it.kind === 'measured' ? it.value : it.reason))).toEqual([
    5,
    6,
    'suppressed',
  ]);
  expect(period('2024')).toBe(series[0]?.points.at(-1)?.period);
});
