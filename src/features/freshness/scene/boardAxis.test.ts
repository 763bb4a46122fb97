import { expect, test } from 'vitest';
import { days } from '@/domain/units';
import { boardAxis } from './boardAxis';

const late = (...past: number[]) => past.map((count) => ({ daysPastDue: days(count) }));

test.each([
  [late(23, 2), { max: 28, ticks: [7, 14, 21, 28] }],
  [late(143, 23), { max: 150, ticks: [30, 60, 90, 120, 150] }],
  [late(1332, 206, 23), { max: 1460, ticks: [365, 730, 1095, 1460] }],
  [late(365), { max: 450, ticks: [90, 180, 270, 360, 450] }],
  [[], { max: 7, ticks: [7] }],
])('bars of %o end within a whole step', (entries, axis) => {
  expect(boardAxis(entries)).toEqual(axis);
});
