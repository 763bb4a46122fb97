import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aTrend, aTrendPoint as point } from '../trend-model/aTrend';
import { placeTrend } from '../trend-place/placeTrend';
import { TrendDrawing } from './TrendDrawing';
import { TrendKey } from './TrendKey';

const MODEL = aTrend(
  [point(2019, 28), point(2020, 26), point(2021, null), point(2022, 23), point(2023, 21, true)],
  { targets: [{ at: 2019, value: 25 }], targetLabel: 'target 2019: 25' },
);

function draw(model = MODEL, width = 900) {
  const placed = placeTrend(model, { width, height: 300, textSize: 12 });
  const { container } = render(
    <>
      <svg aria-hidden="true">
        <TrendDrawing placed={placed} />
      </svg>
      <TrendKey model={placed.model} layout={placed.layout} />
    </>,
  );
  return { container, placed };
}

test('no line crosses a gap, which is hatched; what leads to a provisional figure is dashed', () => {
  const { container } = draw();
  const lines = [...container.querySelectorAll('[class*=Stroke]')];
  expect(lines.map((line) => line.getAttribute('d')?.split('L').length)).toEqual([2, 2]);
  expect(lines.map((line) => /dashed/.test(line.getAttribute('class') ?? ''))).toEqual([
    false,
    true,
  ]);
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
  const { placed } = draw({ ...MODEL, formatValue: money }, 480);
  const label = screen.getByText('Rp 28,98 miliar');
  const half = ('Rp 28,98 miliar'.length * 12 * 0.54) / 2;
  expect(Number(label.getAttribute('x')) - half).toBeGreaterThanOrEqual(placed.plot.left);
});

test('simulated figures are square, published ones round, and the key says so', () => {
  const simulated = { ...point(2024, 20), simulated: true };
  const { container } = draw(aTrend([point(2023, 21), simulated]));
  expect(container.querySelector('ul')).toHaveTextContent('data simulasi');
  const marks = [...(container.querySelector('svg')?.querySelectorAll('circle, rect') ?? [])];
  expect(marks.map(({ tagName }) => tagName)).toEqual(['circle', 'rect']);
});

test('a projection is drawn to its goal and the key states its assumption', () => {
  const model = aTrend([point(2023, 20), point(2024, 18)], {
    projection: {
      from: { at: 2024, value: 18 },
      to: { at: 2026, value: 14 },
      label: 'bila laju bertahan: 14',
    },
  });
  const { container } = draw(model);
  expect(screen.getByText('bila laju bertahan: 14')).toBeInTheDocument();
  expect(container.querySelector('svg > g [class*=projection]')).not.toBeNull();
  expect(container).toHaveTextContent(/2026/);
});
