import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BulletBar } from './BulletBar';
import { barAxis } from './barAxis';
import { DotPair } from './DotPair';
import { shareOfAxis } from './shareOfAxis';

test.each([
  [0, 0],
  [50, 25],
  [250, 100],
  [-5, 0],
])('%d on an axis to 200 lies at %d %%', (value, share) => {
  expect(shareOfAxis(value, 0, 200)).toBe(share);
});

const styled = (name: string) => {
  const parts = screen.getByRole('img', { name }).querySelectorAll<HTMLElement>('[style]');
  return [...parts].map(({ style }) => style.width || style.left);
};

test('a bullet bar starts at 0 and ends at its value, with a line at the target', () => {
  render(<BulletBar value={25} target={40} max={50} tone="data" label="25 dari 40" />);
  expect(styled('25 dari 40')).toEqual(['50%', '80%']);
});

test('a missing value draws no bar but keeps the target', () => {
  render(<BulletBar value={null} target={40} max={50} tone="data" label="belum ada data" />);
  expect(styled('belum ada data')).toEqual(['80%']);
});

test.each([
  [-20, ['0%', '20%']],
  [40, ['20%', '40%']],
  [0, ['20%', '0%']],
])('where some are negative, %d starts at the line of zero', (value, [left, width]) => {
  render(<BulletBar value={value} target={null} min={-20} max={80} tone="data" label="laju" />);
  const [bar, line] = screen.getByRole('img', { name: 'laju' }).querySelectorAll('span');
  expect(bar).toHaveStyle({ left, width });
  expect(line).toHaveStyle({ left: '20%' });
});

test.each([
  [[5, 10], { min: 0, max: 10.4 }],
  [[-5, 10], { min: -5.2, max: 10.4 }],
  [[-5, -10], { min: -10.4, max: 0 }],
  [[], { min: 0, max: 0 }],
])('the axis of the bars of %j holds zero and some room', (values, axis) => {
  expect(barAxis(values)).toEqual(axis);
});

test('a pair without current score shows the earlier one alone, unjoined', () => {
  const scale = { min: 0, max: 4, ticks: [] };
  render(<DotPair {...scale} previous={1} current={null} label="2024: 1,00" />);
  render(<DotPair {...scale} previous={1} current={3} label="1,00 lalu 3,00" />);
  expect(styled('2024: 1,00')).toEqual(['25%']);
  expect(styled('1,00 lalu 3,00')).toEqual(['50%', '25%', '75%']);
});
