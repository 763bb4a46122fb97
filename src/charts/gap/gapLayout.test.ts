import { describe, expect, test } from 'vitest';
import { gapLayout } from './gapLayout';
import type { GapColumn, GapModel } from './gapModel';

const column = (year: number, over: Partial<GapColumn> = {}): GapColumn => ({
  year,
  run: 0,
  best: 10,
  worst: 24,
  whole: 14,
  gap: '14,0',
  isProvisional: false,
  ...over,
});

const model = (columns: GapColumn[]): GapModel => ({
  columns,
  breaks: [],
  formatValue: String,
  words: { best: 'terbaik', worst: 'terburuk', whole: 'kabupaten', gap: 'selisih', break: 'b' },
});

describe('the layout of a gap', () => {
  test('keeps the room of a year without figures', () => {
    expect(gapLayout(model([column(2020), column(2023)]), 40).years).toEqual([
      2020, 2021, 2022, 2023,
    ]);
  });

  test('keeps every value within the plot', () => {
    const { y, plot } = gapLayout(model([column(2020), column(2021, { whole: 40 })]), 40);
    for (const value of [10, 24, 40]) {
      expect(y(value)).toBeGreaterThan(plot.top - 0.01);
      expect(y(value)).toBeLessThan(plot.bottom + 0.01);
    }
  });

  test('writes end labels apart from each other, also where their values meet', () => {
    const { ends } = gapLayout(model([column(2020, { best: 10, worst: 10.2, whole: 10.1 })]), 40);
    const ys = ends.map(({ y }) => y).sort((a, b) => a - b);
    expect(ys).toHaveLength(3);
    for (const [at, y] of ys.entries()) {
      const next = ys[at + 1];
      if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(12);
    }
  });

  test('leaves words of years out where they would touch, never those of the last', () => {
    const years = Array.from({ length: 15 }, (_, at) => column(2010 + at));
    const { labelEvery, slot } = gapLayout(model(years), 29);
    expect(labelEvery * slot).toBeGreaterThan(24);
    expect(gapLayout(model(years), 120).labelEvery).toBe(1);
  });
});
