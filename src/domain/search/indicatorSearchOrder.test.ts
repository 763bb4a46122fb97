import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { type IndicatorOrder, inOrder } from './indicatorSearchOrder';

const ON = isoDate('2025-06-01');

const rising = { formula: 'ratio', direction: 'higher-is-better' } as const;

const named = (id: string, name: string, over: Partial<IndicatorRecord>) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ ...rising, id, code: id, name: { id: name } }),
      ...over,
    }),
    ON,
  );

const target = [aTarget('2024', 100)];
const published = (date: string) => ({ publishedAt: isoDate(date) });

const conditions = [
  named('a', 'Zakat', {
    observations: [aFigure('2023', 99), aFigure('2024', 95)],
    targets: target,
  }),
  named('b', 'air', {
    observations: [aFigure('2023', 40), aFigure('2024', 50, published('2025-03-01'))],
    targets: target,
  }),
  named('c', 'Mata air', { observations: [aFigure('2024', 70, published('2025-02-01'))] }),
  named('d', 'Desa', {}),
  named('e', 'Balita', { observations: [aFigure('2020', 10)] }),
];

test.each<[IndicatorOrder, string]>([
  ['lowest', 'b a c d e'],
  ['highest', 'a b c d e'],
  ['name', 'b e d c a'],
  ['code', 'a b c d e'],
  ['lateness', 'e d b a c'],
  ['published', 'b c a e d'],
  ['worsening', 'a b c d e'],
  ['match', 'c b a d e'],
])('in order of %s', (order, expected) => {
  const context = {
    offBy: new Map([
      ['c', 0],
      ['b', 1],
    ]),
    say: ({ id }: { id: string }) => id,
  };
  const items = conditions.map((condition) => ({ condition }));
  const ids = inOrder(items, order, context).map(({ condition }) => condition.indicator.id);
  expect(ids.join(' ')).toBe(expected);
});
