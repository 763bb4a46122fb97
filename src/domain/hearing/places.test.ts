import { expect, test } from 'vitest';
import type { Indicator } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { USUAL_RULES } from '../rules/ownRules';
import { aFigure, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { placesOf } from './places';

const at = (code: string, achieved: number | null, over: Partial<Indicator> = {}) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id: code,
        code,
        direction: 'higher-is-better',
        formula: 'ratio',
        level: 'district',
        ...over,
      }),
      observations: achieved === null ? [] : [aFigure('2024', achieved)],
      targets: [aTarget('2024', 100)],
    }),
    isoDate('2025-03-01'),
  );

const codes = (choice: ReturnType<typeof placesOf>) =>
  choice.kind === 'none'
    ? choice
    : [
        choice.kind,
        choice.shown.map(({ indicator }) => indicator.code).join(),
        choice.others.length,
      ];

test.each([
  ['off track, worst first', [at('A', 60), at('B', 40), at('C', 95)], ['off-track', 'B,A', 0]],
  [
    'at most three, the others counted',
    [at('A', 60), at('B', 40), at('C', 50), at('D', 10)],
    ['off-track', 'D,B,C', 1],
  ],
  ['none off track: the lowest', [at('A', 99), at('B', 80), at('C', null)], ['lowest', 'B', 2]],
  ['none rated: the first by code', [at('B', null), at('A', null)], ['lowest', 'A', 1]],
  [
    'off track for the regency alone is not drawn',
    [at('A', 10, { level: 'regency' }), at('B', 90)],
    ['lowest', 'B', 0],
  ],
])('%s', (_, conditions, expected) => {
  expect(codes(placesOf(conditions, USUAL_RULES.attention))).toEqual(expected);
});

test('without any rate by district it says how they are measured', () => {
  const conditions = [
    at('A', 10, { level: 'regency' }),
    at('B', 20, { level: 'district', isRate: false }),
    at('C', 30, { level: 'regency' }),
  ];
  expect(placesOf(conditions, USUAL_RULES.attention)).toEqual({
    kind: 'none',
    regency: 2,
    counted: 1,
  });
});
