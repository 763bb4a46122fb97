import { expect, test } from 'vitest';
import { aTrendPoint } from './aTrend';
import { thinPoints } from './thinPoints';

const LONG = Array.from({ length: 5000 }, (_, at) => aTrendPoint(at, Math.sin(at / 50)));

test('a short series is left as it is', () => {
  const points = LONG.slice(0, 600);
  expect(thinPoints(points)).toBe(points);
});

test('a long series keeps its ends and its extremes within 600 points', () => {
  const points = LONG.map((point) => (point.at === 2345 ? { ...point, value: 99 } : point));
  const thin = thinPoints(points);
  expect(thin.length).toBeLessThanOrEqual(600);
  expect([thin[0]?.at, thin.at(-1)?.at]).toEqual([0, 4999]);
  expect(Math.max(...thin.map(({ value }) => value ?? 0))).toBe(99);
  expect(thin.map(({ at }) => at)).toEqual(thin.map(({ at }) => at).sort((a, b) => a - b));
});

test('a gap of a single period is not closed', () => {
  const points = LONG.map((point) => (point.at === 3210 ? { ...point, value: null } : point));
  expect(thinPoints(points).find(({ at }) => at === 3210)?.value).toBeNull();
});
