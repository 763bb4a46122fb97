import { expect, test } from 'vitest';
import { centreOf, fitView, project, viewAround } from './mercator';
import { scaleBarOf } from './scaleBar';

const lombok = [116, -9, 116.5, -8.4] as const;
const padding = { top: 8, right: 8, bottom: 40, left: 8 };

test('the whole box lies inside the padding', () => {
  const view = fitView(lombok, 400, 500, padding);
  const upperLeft = project(view, [116, -8.4]);
  const lowerRight = project(view, [116.5, -9]);
  expect(upperLeft.x).toBeGreaterThanOrEqual(7.99);
  expect(upperLeft.y).toBeGreaterThanOrEqual(7.99);
  expect(lowerRight.x).toBeLessThanOrEqual(392.01);
  expect(lowerRight.y).toBeLessThanOrEqual(460.01);
});

test('north is up and east is right', () => {
  const view = fitView(lombok, 400, 500, padding);
  expect(project(view, [116.1, -8.5]).y).toBeLessThan(project(view, [116.1, -8.6]).y);
  expect(project(view, [116.1, -8.5]).x).toBeLessThan(project(view, [116.2, -8.5]).x);
});

test('a window around its own middle is the same window', () => {
  const view = fitView(lombok, 400, 500, padding);
  const again = viewAround(centreOf(view), view.worldSize, 400, 500);
  expect(again.left).toBeCloseTo(view.left, 3);
  expect(again.top).toBeCloseTo(view.top, 3);
});

test('the scale bar stands for a round number of kilometres at its true length', () => {
  const view = fitView(lombok, 400, 500, padding);
  const bar = scaleBarOf(view);
  // One degree of longitude is 111.3 km at the equator and 110 km here.
  const degree = project(view, [116.9, -8.7]).x - project(view, [115.9, -8.7]).x;
  expect(bar.kilometres).toBe(10);
  expect(bar.length).toBeCloseTo((10 / 110.04) * degree, 0);
});
