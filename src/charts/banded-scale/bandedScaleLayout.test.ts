import { expect, test } from 'vitest';
import { bandedScaleLayout } from './bandedScaleLayout';
import type { BandedScaleModel, BandedSection } from './bandedScaleModel';

const section = (key: string, years: Record<number, number | null>): BandedSection => ({
  key,
  name: key,
  bands: [
    { from: 1, label: 'Kurang (Merintis)', short: 'Kurang' },
    { from: 2.6, label: 'Baik (Berkembang)', short: 'Baik' },
  ],
  slots: Object.entries(years).map(([year, value]) => ({ year: Number(year), value })),
});

const model = (...sections: BandedSection[]): BandedScaleModel => ({
  min: 1,
  max: 5,
  sections,
  formatValue: (value) => value.toFixed(2),
});

const BOTH = model(
  section('spbe', { 2023: 2, 2024: 3, 2025: 3.2 }),
  section('pemdi', { 2026: 2.7 }),
);

test('points of two editions are never joined', () => {
  const { sections } = bandedScaleLayout(BOTH, 60);
  expect(sections.map(({ runs }) => runs.map((run) => run.length))).toEqual([[3], [1]]);
  const [before, after] = sections;
  expect(after?.left).toBe(before?.right);
});

test('a year without a score parts the line', () => {
  const { sections } = bandedScaleLayout(
    model(section('spbe', { 2021: 2, 2022: null, 2023: 3 })),
    60,
  );
  expect(sections[0]?.runs.map((run) => run.length)).toEqual([1, 1]);
});

test('the full scale is kept, whatever the scores', () => {
  const { y, top, bottom } = bandedScaleLayout(BOTH, 60);
  expect(y(1)).toBeCloseTo(bottom);
  expect(y(5)).toBeCloseTo(top);
});

test('names of bands give way on a phone so that scores keep their room', () => {
  expect(bandedScaleLayout(BOTH, 60).isShort).toBe(false);
  const phone = bandedScaleLayout(BOTH, 24);
  expect(phone.isShort).toBe(true);
  expect(phone.slot).toBeGreaterThan(30);
});

test('bands of the first edition are named on the left, those of the last on the right', () => {
  const three = model(
    section('a', { 2019: 2 }),
    section('b', { 2021: 2 }),
    section('c', { 2026: 2 }),
  );
  expect(bandedScaleLayout(three, 60).sections.map(({ names }) => names)).toEqual([
    'left',
    null,
    'right',
  ]);
});
