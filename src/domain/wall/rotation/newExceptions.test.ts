import { expect, test } from 'vitest';
import { scorecardConditions } from '../../attention/scorecardConditions';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, anIndicator, aQuickWin, aRecord, aReport, aTarget } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { days, percent } from '../../units';
import { exceptionKeys, hasNewException } from './newExceptions';

test.each([
  [[], ['a'], true],
  [['a'], ['a'], false],
  [['a', 'b'], ['b'], false],
  [['a', 'b'], ['b', 'c'], true],
])('from %j to %j is news: %s', (before, now, expected) => {
  expect(hasNewException(before, now)).toBe(expected);
});

test('an indicator and a quick win of the same id are two exceptions', () => {
  const indicator = anIndicator({
    id: 'x',
    direction: 'higher-is-better',
    formula: 'ratio',
    expectedLag: days(400),
  });
  const records = {
    indicators: [
      aRecord({
        indicator,
        observations: [aFigure('2025', 10)],
        targets: [aTarget('2025', 100)],
      }),
    ],
    quickWins: {
      quickWins: [aQuickWin({ id: 'x' })],
      reports: [aReport({ quickWin: 'x', physicalActual: percent(0) })],
    },
  };
  const keys = exceptionKeys(scorecardConditions(records, isoDate('2026-10-10'), USUAL_RULES));
  expect([...keys].sort()).toEqual(['indicator x', 'quick-win x']);
});
