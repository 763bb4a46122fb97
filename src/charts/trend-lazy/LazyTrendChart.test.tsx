import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { aTrend, aTrendPoint as point } from '../trend-model/aTrend';
import { LazyTrendChart } from './LazyTrendChart';

const MODEL = aTrend([point(2021, 24), point(2022, null), point(2023, 21, true)]);
const library = vi.hoisted(() => ({ isMissing: false, isAsked: false }));

vi.mock('../trend/TrendChart', async (load) => {
  const { TrendChart } = await load<typeof import('../trend/TrendChart')>();
  return {
    get TrendChart() {
      library.isAsked = true;
      if (library.isMissing) throw new TypeError('Failed to fetch');
      return TrendChart;
    },
  };
});

beforeEach(() => {
  library.isMissing = false;
  library.isAsked = false;
});

const draw = () => {
  const { container } = render(<LazyTrendChart model={MODEL} height={300} label="Stunting" />);
  const lines = () =>
    [...container.querySelectorAll('[class*=Stroke]')].map((line) => line.getAttribute('d'));
  return { container, lines };
};
const drawing = () => screen.getByRole('application', { name: 'Stunting' });

test('the history is drawn before the library is asked for', () => {
  const { lines } = draw();
  expect(lines()).toHaveLength(2);
  expect(library.isAsked).toBe(false);
});

test('the library draws nothing else, nowhere else', async () => {
  const { container, lines } = draw();
  const before = lines();
  await userEvent.hover(drawing());
  await vi.waitFor(() => expect(container.querySelector('.recharts-surface')).not.toBeNull());
  expect(lines()).toEqual(before);
  const unseen = [...container.querySelectorAll('.recharts-line-curve')];
  expect(unseen.length).toBeGreaterThan(0);
  for (const line of unseen) expect(line).toHaveAttribute('stroke', 'none');
});

test('arrow keys walk through the periods, those pressed before it answers too', async () => {
  const { container } = draw();
  await userEvent.tab();
  expect(drawing()).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByText('belum ada data')).toBeInTheDocument();
  expect(screen.getByRole('application')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByText('sementara', { selector: 'p', exact: false })).toHaveTextContent(
    'Stunting 21 sementara',
  );
  const pointedAt = container.querySelector('.recharts-active-dot circle');
  const mark = container.querySelector('circle[class*=hollow]');
  for (const at of ['cx', 'cy'])
    expect(Number(pointedAt?.getAttribute(at))).toBeCloseTo(Number(mark?.getAttribute(at)), 1);
});

test('where the library does not come the drawing stays, and keeps the focus', async () => {
  library.isMissing = true;
  const { lines } = draw();
  await userEvent.tab();
  await vi.waitFor(() => expect(library.isAsked).toBe(true));
  expect(drawing()).toHaveFocus();
  expect(lines()).toHaveLength(2);
});
