import { expect, test } from 'vitest';
import type { StripMark } from '@/charts/strip/placeStripMarks';
import { bandOf } from '@/domain/indicator/achievement';
import { percent } from '@/domain/units';
import { dimensionForm } from './dimensionForm';

const aMark = (key: string, value: number): StripMark => ({
  key,
  percent: value,
  band: bandOf(percent(value)),
  name: key,
  value: `${value}`,
  label: key,
});
/** So many marks, from 70 % on, four points apart. */
const strip = (count: number) =>
  Array.from({ length: count }, (_, at) => aMark(`${at}`, 70 + 4 * at));
const six = (count: number) => Array.from({ length: 6 }, () => strip(count));

test.each([
  ['a few marks beside the list', six(7), { width: 68, height: 32 }, 'strips'],
  ['a few marks below the list', six(7), { width: 37, height: 58 }, 'strips'],
  [
    'below the list, in letters that leave it few rows',
    six(7),
    { width: 30, height: 40 },
    'counts',
  ],
  ['fifty marks in each dimension', six(50), { width: 68, height: 32 }, 'counts'],
  ['a lower room', six(7), { width: 68, height: 20 }, 'counts'],
])('%s', (_, strips, room, form) => {
  expect(dimensionForm(strips, room)).toBe(form);
});

test.each([
  [24, 'strips'],
  [16, 'counts'],
])('a block measured to be %i units high decides by that', (blockHeight, form) => {
  expect(dimensionForm(six(7), { width: 68, height: 32 }, blockHeight)).toBe(form);
});
