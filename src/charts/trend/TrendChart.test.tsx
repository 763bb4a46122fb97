import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aTrend, aTrendPoint as point } from '../trend-model/aTrend';
import { TrendChart } from './TrendChart';

const MODEL = aTrend(
  [point(2019, 28), point(2020, 26), point(2021, null), point(2022, 23), point(2023, 21, true)],
  { targets: [{ at: 2019, value: 25 }], targetLabel: 'target 2019: 25' },
);

const draw = (model = MODEL, width = 900) =>
  render(<TrendChart model={model} width={width} height={300} label="Riwayat stunting" />)
    .container;

test('the history is drawn without a line over its gap, provisional parts dashed', () => {
  const container = draw();
  const lines = [...container.querySelectorAll('.recharts-line-curve')];
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '4 4']);
  expect(container.querySelectorAll('rect[fill="url(#hatch)"]')).toHaveLength(1);
});

test('first and last value and the target are printed beside their marks', () => {
  draw();
  for (const text of ['28', '21 sementara', 'target 2019: 25']) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
});

test('the first value keeps clear of the values of the axis', () => {
  const money = (value: number) => `Rp ${value},98 miliar`;
  draw({ ...MODEL, formatValue: money }, 480);
  const label = screen.getByText('Rp 28,98 miliar');
  const half = ('Rp 28,98 miliar'.length * 12 * 0.54) / 2;
  const axis = document.querySelector('.recharts-cartesian-grid-horizontal line');
  expect(Number(label.getAttribute('x')) - half).toBeGreaterThanOrEqual(
    Number(axis?.getAttribute('x1')),
  );
});

test('arrow keys walk through the periods and read out their figures', async () => {
  draw();
  const drawing = screen.getByRole('application');
  expect(drawing).toHaveTextContent('Riwayat stunting');
  drawing.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByText('belum ada data')).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByText('sementara', { selector: 'p', exact: false })).toHaveTextContent(
    'Stunting 21 sementara',
  );
});

test('simulated figures are square, published ones round, and the key says so', () => {
  const simulated = { ...point(2024, 20), simulated: true };
  const container = draw(aTrend([point(2023, 21), simulated]));
  const key = container.querySelector('ul');
  expect(key).toHaveTextContent('data simulasi');
  const marks = [...container.querySelectorAll('.recharts-wrapper [class*=data]')];
  expect(marks.map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['circle', 'rect']));
});

test('a projection is drawn to its goal and the key states its assumption', () => {
  const model = aTrend([point(2023, 20), point(2024, 18)], {
    projection: {
      from: { at: 2024, value: 18 },
      to: { at: 2026, value: 14 },
      label: 'bila laju bertahan: 14',
    },
  });
  const container = draw(model);
  expect(screen.getByText('bila laju bertahan: 14')).toBeInTheDocument();
  expect(container.querySelector('.recharts-surface [class*=projection]')).not.toBeNull();
  expect(container).toHaveTextContent(/2026/);
});
