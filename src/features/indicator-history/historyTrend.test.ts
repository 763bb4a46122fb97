import { describe, expect, test } from 'vitest';
import type { Indicator, Observation, Target } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, anIndicator, aRecord, aTarget, period } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { historyTable } from './historyTable';
import { selectHistory } from './selectHistory';
import { historyTrend } from './trend/historyTrend';
import { historyHeading } from './words/historyHeading';

const i18n = i18nIn();
const on = isoDate('2026-11-22');
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

function model(
  observations: Observation[],
  {
    targets = [] as Target[],
    over = {} as Partial<Indicator>,
    since = undefined as number | undefined,
  } = {},
) {
  const indicator = anIndicator({ expectedLag: days(30), ...over });
  const condition = indicatorCondition(aRecord({ indicator, observations, targets }), on);
  const figures = { observations, targets };
  return selectHistory({ condition, figures, regency: '52.02', on, since });
}

const METHODS = [
  { id: 'susenas', name: { id: 'Susenas' } },
  { id: 'lain', name: { id: 'Cara lain' } },
];
const other = (at: string, value: number) => aFigure(at, value, { method: 'lain' });

describe('two methods', () => {
  const parallel = model([aFigure('2025', 69.17), other('2024', 70), other('2025', 71.19)], {
    over: { methods: METHODS },
  });

  test('are two named lines, the lead one in front', () => {
    const { series, breaks } = historyTrend(parallel, i18n);
    expect(series.map(({ name, tone, points }) => [name, tone, points.length])).toEqual([
      ['Susenas', 'data', 1],
      ['Cara lain', 'line', 2],
    ]);
    expect(breaks).toEqual([]);
  });

  test('of one period are both named, and neither is subtracted', () => {
    expect(plain(historyHeading(parallel, i18n))).toBe(
      'Dua cara ukur, dua seri yang tidak dibandingkan: 69,17 % menurut Susenas; 71,19 % menurut Cara lain (2025).',
    );
  });

  test('stand in rows of their own with their raw values', () => {
    const rows = historyTable(parallel, i18n).rows.map(({ values }) => values?.slice(0, 2));
    expect(rows).toEqual([
      ['2025', 69.17],
      ['2025', 71.19],
      ['2024', 70],
    ]);
  });
});

describe('the periods of the drawing', () => {
  test('keep a hole as a gap, and owed periods after the last figure', () => {
    const { series } = historyTrend(model([aFigure('2021', 12), aFigure('2023', 11)]), i18n);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([12, null, 11, null, null]);
  });

  test('begin at the chosen year; one without figures means all', () => {
    const observations = ['2023', '2024', '2025'].map((at) => aFigure(at, 10));
    const from = (since: number) =>
      historyTrend(model(observations, { since }), i18n).series[0]?.points.map((it) => it.period);
    expect(from(2024)).toEqual(['2024', '2025']);
    expect(from(1999)).toEqual(['2023', '2024', '2025']);
  });

  test('go on to the goal, where the pace so far is drawn', () => {
    const { projection, targets } = historyTrend(
      model([aFigure('2023', 12), aFigure('2025', 10)], {
        targets: [aTarget('2027', 5)],
        over: { baseline: { period: period('2021'), value: 14 } },
      }),
      i18n,
    );
    expect(targets).toEqual([{ at: 4, value: 5, periods: 1 }]);
    expect(projection).toMatchObject({ from: { at: 2, value: 10 }, to: { at: 4, value: 8 } });
    expect(plain(projection?.label)).toBe('bila laju sejak 2021 bertahan: 8,00 % pada 2027');
  });

  test('end without a projection when only another method reaches back to the baseline', () => {
    const { projection } = historyTrend(
      model([other('2021', 14), aFigure('2023', 12), aFigure('2025', 10)], {
        targets: [aTarget('2027', 5)],
        over: { methods: METHODS, baseline: { period: period('2021'), value: 14 } },
      }),
      i18n,
    );
    expect(projection).toBeUndefined();
  });
});

describe('the target in the table', () => {
  const targetsIn = (targets: Target[]) =>
    historyTable(model([aFigure('2026-Q1', 3)], { targets, over: { cadence: 'quarterly' } }), i18n)
      .rows.filter(({ key }) => key.startsWith('2026-Q1'))
      .map(({ cells, values }) => [plain(cells[2]), values?.[2]]);

  test('of the period itself is a number', () => {
    expect(targetsIn([aTarget('2026-Q1', 4)])).toEqual([['4,00 %', 4]]);
  });

  test('of the year is named with its year and is no number of the quarter', () => {
    expect(targetsIn([aTarget('2026', 9)])).toEqual([['9,00 % untuk tahun 2026', null]]);
  });
});
