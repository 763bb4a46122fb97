import { expect, test } from 'vitest';
import { breakLines, breakToWidth, estimateWidth } from './labelText';

test('a long name breaks at its spaces into lines of similar length', () => {
  expect(breakLines('Mentawa Baru Ketapang', 3)).toEqual([
    ['Mentawa Baru Ketapang'],
    ['Mentawa Baru', 'Ketapang'],
    ['Mentawa', 'Baru', 'Ketapang'],
  ]);
});

test('a name of one word never breaks', () => {
  expect(breakLines('Pringgarata', 3)).toEqual([['Pringgarata']]);
});

test('figures of the same form take the same room', () => {
  expect(estimateWidth('61,2', 12, 'value')).toBe(estimateWidth('17,8', 12, 'value'));
});

test('a sentence fills lines no wider than the map', () => {
  const lines = breakToWidth('Batas indikatif, bukan batas resmi', 120, 12);
  expect(lines.join(' ')).toBe('Batas indikatif, bukan batas resmi');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(estimateWidth(line, 12, 'value')).toBeLessThanOrEqual(120);
});
