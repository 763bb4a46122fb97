import { describe, expect, test } from 'vitest';
import { isWithin, overlaps } from '../labels/boxes';
import { aRegencyMap, REGENCIES } from '../testing/aRegencyMap';
import { aSquareMap } from '../testing/aSquareMap';
import { layOutMap, type MapFrame, wholeView } from './layOutMap';

const WIDTHS = [358, 420, 560, 900];

const aFrame = (width: number): MapFrame => ({
  width,
  height: Math.min(640, Math.round(width / 0.8)),
  fontSize: 12,
  controls: { width: 36, height: 100 },
});

function layOut(model: ReturnType<typeof aRegencyMap>, width: number) {
  const frame = aFrame(width);
  return { frame, layout: layOutMap(model, frame, wholeView(model, frame)) };
}

describe.each(REGENCIES)('the map of %s', (code) => {
  const model = aRegencyMap(code);

  test.each(WIDTHS)('labels every district at %i px', (width) => {
    const { layout } = layOut(model, width);
    expect(layout.labels.map((label) => label.code).sort()).toEqual(
      model.areas.map((area) => area.code).sort(),
    );
  });

  test.each(WIDTHS)('never lets two labels overlap at %i px', (width) => {
    const { layout } = layOut(model, width);
    const all = [...layout.labels, ...layout.contextLabels];
    const clashes = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => `${a.code} ${b.code}`),
    );
    expect(clashes).toEqual([]);
  });

  test.each(WIDTHS)('keeps labels in the frame and off the buttons at %i px', (width) => {
    const { frame, layout } = layOut(model, width);
    const buttons = { middle: { x: width - 18, y: 50 }, width: 36, height: 100 };
    const misplaced = layout.labels.filter(
      (label) => !isWithin(label, frame) || overlaps(label, buttons),
    );
    expect(misplaced).toEqual([]);
  });

  test('names every district with its value where there is room', () => {
    const { layout } = layOut(model, 900);
    const bare = layout.labels.filter(({ form }) => form === 'value' || form === 'rank');
    expect(bare).toEqual([]);
  });
});

test('labels keep their places when only the figures change', () => {
  const model = aRegencyMap('62.02');
  const frame = aFrame(420);
  const view = wholeView(model, frame);
  const nextYear = {
    ...model,
    areas: model.areas.map((area) =>
      area.value.kind === 'missing' ? area : { ...area, value: { ...area.value, label: '48,7' } },
    ),
  };
  const before = layOutMap(model, frame, view);
  const after = layOutMap(nextYear, frame, view);
  expect(after.labels.map(({ middle }) => middle)).toEqual(
    before.labels.map(({ middle }) => middle),
  );
  const figures = after.labels.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(figures).toContain('48,7');
  expect(figures).not.toContain('61,2');
});

test('a missing value is written in words in its area', () => {
  const model = aSquareMap();
  const { layout } = layOut(model, 420);
  const label = layout.labels.find(({ code }) => code === 'D');
  expect(label?.lines.map(({ text }) => text).join(' ')).toBe('Jonggat belum ada data');
});

test('boundaries that are not official say so on the map itself', () => {
  const { layout } = layOut(aSquareMap({ indicativeNote: 'Batas indikatif' }), 420);
  expect(layout.noteLines).toEqual(['Batas indikatif']);
});
