import { expect, test } from 'vitest';
import { bandOf } from '@/domain/indicator/achievement';
import { percent } from '@/domain/units';
import {
  namedKeys,
  placeStripMarks,
  type StripMark,
  stripHeight,
  stripLabel,
} from './placeStripMarks';

const SCALE = { min: 40, max: 120, bounds: [51, 66, 76, 91], target: 100 };

function aMark(value: number): StripMark {
  const band = bandOf(percent(value));
  return {
    key: `${value}`,
    percent: value,
    band,
    name: 'Name',
    value: `${value}`,
    label: `${value}`,
  };
}

function labelOf(value: number) {
  const mark = aMark(value);
  return stripLabel(mark, SCALE, namedKeys([mark]));
}

test.each([
  [75.9, { name: 'Name', value: '75.9' }],
  [20, { name: 'Name', value: '20' }],
  [76, null],
  [120, null],
  [120.1, { name: '', value: '120.1' }],
])('%d %% is labelled %o', (value, expected) => {
  expect(labelOf(value)).toEqual(expected);
});

test('a mark beyond the axis sits at its edge', () => {
  const { marks } = placeStripMarks([aMark(400), aMark(3)], SCALE, 40);
  expect(marks.map(({ x }) => x)).toEqual([0.46, 40 - 0.46]);
});

test('of very many weak indicators the worst keep their names', () => {
  const marks = Array.from({ length: 30 }, (_, i) => aMark(70 - i));
  expect([...namedKeys(marks)]).toEqual(['41', '42', '43', '44', '45', '46', '47', '48']);
});

test('where names stand beside the strips, none is placed and a strip is lower', () => {
  const marks = [aMark(60), aMark(62)];
  const named = placeStripMarks(marks, SCALE, 40);
  const unnamed = placeStripMarks(marks, SCALE, 40, 0);
  expect(unnamed.marks.every(({ label }) => label === null)).toBe(true);
  expect(stripHeight(unnamed, 0)).toBeLessThan(stripHeight(named));
});
