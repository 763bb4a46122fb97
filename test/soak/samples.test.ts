import { expect, test } from 'vitest';
import { growth, type Sample } from './samples';

const sample = (changes: number, nodes: number): Sample => ({
  changes,
  nodes,
  timers: 7,
  contexts: 0,
  listeners: 3,
  heap: 1,
});

test.each([
  ['what stays as it is', [100, 100, 100], 0],
  ['what grows with every change', [100, 200, 300], 1000],
  ['what goes up and down', [100, 130, 100], 0],
  ['what shrinks', [300, 250, 200], -500],
])('growth of %s', (_, nodes, expected) => {
  const samples = nodes.map((count, index) => sample(index * 100, count));
  expect(growth(samples, 'nodes')).toBeCloseTo(expected, 6);
  expect(growth(samples, 'timers')).toBe(0);
});
