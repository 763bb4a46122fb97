import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aTarget } from '../../../../test/builders';
import { cutIndicators } from './cutIndicators';

const ON = isoDate('2025-02-01');

const condition = (id: string) =>
  indicatorCondition(
    {
      indicator: anIndicator({ id }),
      observations: id.startsWith('k') ? [aFigure('2024', 11, { area: '52.02' })] : [],
      targets: [aTarget('2024', 10)],
      accounts: [],
    },
    ON,
  );

const RANKED = ['k1', 'k2', 'k3', 'k4', 'm1', 'm2'].map(condition);

const written = (count: number, ranked = RANKED) => {
  const { worst, hidden, missing } = cutIndicators(ranked, count);
  const ids = (list: typeof worst) => list.map(({ indicator }) => indicator.id).join(' ');
  return `${ids(worst)} (${hidden}) ${ids(missing)}`.trim();
};

test.each([
  ['all fit', 6, 'k1 k2 k3 k4 (0) m1 m2'],
  ['one without data keeps its row', 5, 'k1 k2 k3 k4 (1) m1'],
  ['the best go first', 3, 'k1 k2 (3) m1'],
  ['one row is the worst', 1, 'k1 (5)'],
])('%s', (_, count, rows) => {
  expect(written(count)).toBe(rows);
});

test('rows that known ones do not need go to those without data', () => {
  expect(written(3, ['k1', 'm1', 'm2', 'm3'].map(condition))).toBe('k1 (1) m1 m2');
});
