import { expect, test } from 'vitest';
import { layOutFrame, wrapped } from './frame';

/** Every letter is 10 px wide. */
const measure = (text: string) => text.length * 10;
const ruler = { width: measure };

test.each([
  ['satu dua tiga', 80, ['satu dua', 'tiga']],
  ['satu', 10, ['s', 'a', 't', 'u']],
  ['a bcdefgh i', 40, ['a', 'bcde', 'fgh', 'i']],
])('%s is broken at %i px', (text, width, lines) => {
  expect(wrapped(text, width, measure)).toEqual(lines);
});

test('words and drawing stand below each other within the picture', () => {
  const words = { title: 'Temuan', subtitle: 'Ukuran', foot: ['Sumber', 'Tautan'] };
  const frame = layOutFrame(words, { width: 600, height: 200 }, ruler);
  const [title, subtitle, source, link] = frame.lines;
  expect([title, subtitle, source, link].map((line) => line?.text)).toEqual([
    'Temuan',
    'Ukuran',
    'Sumber',
    'Tautan',
  ]);
  expect(subtitle?.y).toBeLessThan(frame.drawing.y);
  expect(source?.y).toBeGreaterThan(frame.drawing.y + 200);
  expect(link?.y).toBeLessThan(frame.height);
  expect(frame.width).toBeGreaterThan(600);
});

test('a narrow drawing still leaves room for its words', () => {
  const words = { title: 'T', subtitle: null, foot: [] };
  expect(layOutFrame(words, { width: 80, height: 80 }, ruler).width).toBeGreaterThan(400);
});
