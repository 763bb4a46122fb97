import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../rules/ownRules';
import { aFigure, anIndicator, aQuickWin, aRecord, aReport, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days, percent } from '../units';
import { type AttentionItem, attentionItems } from './attention';
import { scorecardConditions } from './scorecardConditions';

const on = isoDate('2026-10-10');

const rated = (code: string, achieved: number) =>
  aRecord({
    indicator: anIndicator({ code, direction: 'higher-is-better', formula: 'ratio' }),
    observations: [aFigure('2025', achieved)],
    targets: [aTarget('2025', 100)],
  });
const unreported = (code: string, lag: number) =>
  aRecord({
    indicator: anIndicator({ code, expectedLag: days(lag) }),
    observations: [aFigure('2024', 1)],
  });
const programme = (id: string, deviation: number) => ({
  quickWin: aQuickWin({ id }),
  report: aReport({ quickWin: id, physicalActual: percent(60 + deviation) }),
});

const codeOf = (item: AttentionItem) =>
  item.kind === 'behind-schedule' ? item.condition.quickWin.id : item.condition.indicator.code;

const attentionOf = (
  indicators: ReturnType<typeof aRecord>[],
  programmes: ReturnType<typeof programme>[] = [],
) => {
  const quickWins = {
    quickWins: programmes.map(({ quickWin }) => quickWin),
    reports: programmes.map(({ report }) => report),
  };
  return attentionItems(scorecardConditions({ indicators, quickWins }, on, USUAL_RULES));
};

describe('what needs attention', () => {
  test.each([
    [66, []],
    [65.99, ['off-target']],
    [51, ['off-target']],
    [0, ['off-target']],
  ])('an indicator at %d %', (achieved, kinds) => {
    expect(attentionOf([rated('A', achieved)]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    [-20, []],
    [-20.5, ['behind-schedule']],
  ])('a quick win at a deviation of %d', (deviation, kinds) => {
    expect(attentionOf([], [programme('qw', deviation)]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    [283, []],
    [282, ['unreported']],
  ])('an indicator whose figure is due after %d days', (lag, kinds) => {
    expect(attentionOf([unreported('A', lag)]).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('ranking of attention', () => {
  test('very low and critical first, then low, each farthest first, unreported last', () => {
    const items = attentionOf(
      [
        unreported('D-short', 200),
        rated('C-low-near', 64),
        rated('A-very-low', 45),
        unreported('D-long', 100),
        rated('C-low-far', 52),
        rated('A-lowest', 10),
      ],
      [programme('B-critical', -58), programme('B-critical-less', -22)],
    );
    expect(items.map(codeOf)).toEqual([
      'A-lowest',
      'B-critical',
      'A-very-low',
      'B-critical-less',
      'C-low-far',
      'C-low-near',
      'D-long',
      'D-short',
    ]);
  });

  test('ties go by code', () => {
    const items = attentionOf([rated('B', 40), rated('A', 40)]);
    expect(items.map(codeOf)).toEqual(['A', 'B']);
  });

  test('each states its distance, or how late it is', () => {
    expect(
      attentionOf([rated('A', 40), unreported('U', 100)], [programme('qw', -25)]),
    ).toMatchObject([
      { kind: 'off-target', distance: 60, achievement: { band: 'very-low' } },
      { kind: 'behind-schedule', deviation: -25 },
      { kind: 'unreported', freshness: { daysLate: 183 } },
    ]);
  });
});
