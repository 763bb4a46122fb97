import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BandGlyph } from '../glyphs/BandGlyph';
import { Sparkline, type SparklineModel } from './Sparkline';

function aModel(over: Partial<SparklineModel>): SparklineModel {
  const segments = [
    [
      { at: 0, value: 10 },
      { at: 1, value: 20 },
    ],
  ];
  return { slots: 4, segments, targets: [], gaps: [], last: null, ...over };
}

const drawn = (model: SparklineModel) =>
  render(<Sparkline model={model} width={40} height={22} label="Lintasan" />).container;

test('each segment is a line of its own and each gap a hatched column', () => {
  const apart = [...aModel({}).segments, [{ at: 3, value: 15 }]];
  const container = drawn(aModel({ segments: apart, gaps: [2] }));
  expect(container.querySelectorAll('rect[fill="url(#hatch)"]')).toHaveLength(1);
  expect(container.querySelector('rect')).toHaveAttribute('x', '20');
  const lines = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(lines).toEqual(['', 'M5 16L15 6']);
  expect(container.querySelectorAll('circle')).toHaveLength(1);
});

test('targets are steps as wide as their period', () => {
  const targets = [
    { at: 0, value: 20 },
    { at: 1, value: 10 },
  ];
  expect(drawn(aModel({ targets })).querySelector('path')).toHaveAttribute('d', 'M0 6H10M10 16H20');
});

test('the last value carries the shape of its band', () => {
  const container = drawn(aModel({ last: { at: 1, value: 20, band: 'low' } }));
  const alone = render(<BandGlyph band="low" size="mark" />).container.querySelector('svg');
  expect(container.querySelector('g')?.innerHTML).toBe(alone?.innerHTML);
  expect(screen.getByRole('img', { name: 'Lintasan' })).toBeInTheDocument();
});

test('a course without any value or target is hatched, not broken', () => {
  const container = drawn(aModel({ segments: [], gaps: [0, 1, 2, 3] }));
  expect(container.querySelectorAll('rect')).toHaveLength(4);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
