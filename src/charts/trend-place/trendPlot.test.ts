import { expect, test } from 'vitest';
import { trendPlot } from './trendPlot';

const plot = trendPlot({ left: 10, right: 110, top: 0, bottom: 50 }, [0, 1, 2, 3], [20, 30, 40]);

test.each([
  ['the first period, half a period from the edge', 0, 22.5],
  ['the last period', 3, 97.5],
  ['between two periods', 1.5, 60],
  ['before the first', -4, 10],
  ['after the last', 9, 110],
])('%s', (_, at, x) => {
  expect(plot.x(at)).toBe(x);
});

test.each([
  ['the lowest value stands below', 20, 50],
  ['the highest above', 40, 0],
  ['halfway', 30, 25],
  ['below the axis at its edge', 0, 50],
  ['above the axis at its edge', 99, 0],
])('%s', (_, value, y) => {
  expect(plot.y(value)).toBe(y);
});
