import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aTrend, aTrendPoint } from '../trend-model/aTrend';
import { StillTrend } from './StillTrend';

const POINTS = [aTrendPoint(0, 10), aTrendPoint(1, 20), aTrendPoint(2, null), aTrendPoint(3, 30)];

test('the history is one image with its summary as its name; nothing in it takes the focus', () => {
  const { container } = render(<StillTrend model={aTrend(POINTS)} label="Tiga periode berdata" />);
  expect(screen.getByRole('img', { name: 'Tiga periode berdata' })).toBeVisible();
  expect(container.querySelector('[tabindex]')).toBeNull();
});

test('no line crosses a period without a figure, which is hatched', () => {
  const { container } = render(<StillTrend model={aTrend(POINTS)} label="Stunting" />);
  const lines = [...container.querySelectorAll('[class*="stroke"]')];
  expect(lines.map((line) => line.getAttribute('d')?.split('L').length)).toEqual([2, 1]);
  expect(container.querySelectorAll('rect[fill="url(#hatch)"]')).toHaveLength(1);
});
